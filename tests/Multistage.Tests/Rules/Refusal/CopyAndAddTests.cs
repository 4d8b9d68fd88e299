namespace Multistage.Tests;

public class CopyAndAddTests
{
    private const string Download = "https://example.com/a.tar.gz";
    private const string Repository = "https://example.com/app.git";
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("755")]
    [InlineData("07777")]
    [InlineData("u=rwX,go=rX")]
    [InlineData("+x")]
    [InlineData("a-w+r")]
    [InlineData("go=u-w")]
    public void A_file_mode_is_octal_or_symbolic(string chmod) => Judge.Accepts(new Copy(["a"], "b") { Chmod = chmod });

    [Theory]
    [InlineData("785")]
    [InlineData("10000")]
    [InlineData("0o644")]
    [InlineData("-1")]
    [InlineData("rwx")]
    [InlineData("u+x,")]
    [InlineData("u")]
    public void Another_file_mode_is_refused(string chmod)
    {
        Judge.Refuses("DF0120", "Chmod", new Copy(["a"], "b") { Chmod = chmod });
        Judge.Refuses("DF0120", "Chmod", new Add(["a"], "b") { Chmod = chmod });
    }

    [Theory]
    [InlineData(Download)]
    [InlineData(Repository)]
    [InlineData("git@github.com:moby/buildkit.git")]
    [InlineData("git://example.com/app")]
    public void Only_ADD_gets_what_is_elsewhere(string source)
    {
        Judge.Accepts(new Add([source], "/"));
        Judge.Refuses("DF0121", "Sources", new Copy([source], "/"));
    }

    [Theory]
    [InlineData("github.com/moby/buildkit")]
    [InlineData("./https://x")]
    [InlineData("ftp://example.com/a")]
    [InlineData("user@host")]
    public void What_only_looks_like_an_address_is_a_path(string source) => Judge.Accepts(new Copy([source], "/"));

    [Theory]
    [InlineData(Repository + "?branch=main&subdir=docs&keep-git-dir&submodules=false")]
    [InlineData(Repository + "?ref=main#main:docs")]
    [InlineData("git@github.com:moby/buildkit.git?tag=v1")]
    [InlineData(Download + "?depth=1")]
    [InlineData("https://example.com/re%po.git?depth=1")]
    [InlineData(Repository + "?%zz=1&branch=%6dain")]
    public void An_address_may_have_options(string source) => Judge.Accepts(new Add([source], "/"));

    [Theory]
    [InlineData("?depth=1")]
    [InlineData("?branch=")]
    [InlineData("?branch=a&branch=b")]
    [InlineData("?branch=a&tag=b")]
    [InlineData("?ref=a#b")]
    [InlineData("?subdir=a#:b")]
    [InlineData("?keep-git-dir=maybe")]
    [InlineData("?mtime=now")]
    public void Other_options_are_refused(string options) =>
        Judge.Refuses("DF0122", "Sources", new Add([Repository + options], "/"));

    [Fact]
    public void A_flag_and_an_address_must_not_contradict_each_other()
    {
        Judge.Accepts(new Add([Repository + "?keep-git-dir=true"], "/") { KeepGitDir = true });
        Judge.Refuses("DF0123", "KeepGitDir", new Add([Repository + "?keep-git-dir=true"], "/") { KeepGitDir = false });
        Judge.Accepts(new Add([Repository + "?commit=abc"], "/") { Checksum = "abc" });
        Judge.Refuses("DF0123", "Checksum", new Add([Repository + "?commit=abc"], "/") { Checksum = "def" });
    }

    [Fact]
    public void A_checksum_is_for_one_source_from_elsewhere()
    {
        Judge.Accepts(new Add([Download], "/") { Checksum = Digest });
        Judge.Refuses("DF0124", "Checksum", new Add([Download, Download], "/") { Checksum = Digest });
        Judge.Refuses("DF0124", "Checksum", new Add(["local"], "/") { Checksum = Digest });
    }

    [Theory]
    [InlineData("sha256:0123")]
    [InlineData("md5:0123456789abcdef0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("SHA256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("sha256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void The_checksum_of_a_download_is_a_digest(string checksum) =>
        Judge.Refuses("DF0125", "Checksum", new Add([Download], "/") { Checksum = checksum });

    [Fact]
    public void The_checksum_of_a_repository_is_a_commit() => Judge.Accepts(new Add([Repository], "/") { Checksum = "abc" });
}
