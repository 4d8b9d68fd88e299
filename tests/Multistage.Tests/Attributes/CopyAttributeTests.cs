using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class CopyAttributeTests
{
    [Fact]
    public void Sources_come_before_the_destination() => Gives("COPY a b /c/", new CopyAttribute("a", "b", "/c/"));

    [Fact]
    public void A_path_with_a_blank_stays_one_path() => Gives("COPY [\"a b\", \"/c/\"]", new CopyAttribute("a b", "/c/"));

    [Fact]
    public void A_copy_has_flags() => Gives(
        "COPY --from=ctx --chown=1:1 --chmod=755 --link --parents --exclude=*.md --exclude=*.txt a /c/",
        new CopyAttribute("a", "/c/") { From = "ctx", Chown = "1:1", Chmod = "755", Link = true, Parents = true, Exclude = ["*.md", "*.txt"] });

    [Fact]
    public void A_stage_or_an_image_is_copied_from()
    {
        Gives("COPY --from=builder /out /app/", new CopyFromAttribute(typeof(Builder), "/out", "/app/"));
        Gives("COPY --from=2 /out /app/", new CopyFromAttribute(typeof(Nameless), "/out", "/app/"));
        Gives("COPY --from=nginx:1.27 /etc/nginx /", new CopyFromAttribute("nginx:1.27", "/etc/nginx", "/"));
        Gives(
            "COPY --from=builder --chown=1:1 --chmod=755 --link --parents --exclude=*.md /a /c/",
            new CopyFromAttribute(typeof(Builder), "/a", "/c/") { Chown = "1:1", Chmod = "755", Link = true, Parents = true, Exclude = ["*.md"] });
    }

    [Fact]
    public void An_add_has_flags() => Gives(
        "ADD --chown=1:1 --chmod=755 --link --keep-git-dir=true --checksum=sha256:24 --unpack=false --exclude=*.md https://x/y /c/",
        new AddAttribute("https://x/y", "/c/")
        {
            KeepGitDir = true, Checksum = "sha256:24", Chown = "1:1", Chmod = "755", Link = true, Unpack = false, Exclude = ["*.md"],
        });

    [Fact]
    public void What_is_not_said_of_an_add_is_not_written() => Gives("ADD a.tar /c/", new AddAttribute("a.tar", "/c/"));

    [Fact]
    public void A_text_becomes_a_file()
    {
        Gives(
            """
            COPY --chmod=644 <<"EOF" /etc/app.conf
            port = $PORT
            EOF
            """,
            new CopyTextAttribute("/etc/app.conf", "port = $PORT") { Chmod = "644" });
        Gives(
            """
            ADD <<EOF /etc/app.conf
            port = $PORT
            EOF
            """,
            new AddTextAttribute("/etc/app.conf", "port = $PORT\n") { Expand = true });
    }

    [Fact]
    public void A_text_that_holds_a_delimiter_gets_another_one()
    {
        var copy = (Copy)new AttributeReading().Read(new CopyTextAttribute("/f", "EOF\nUSER root"))!;

        Assert.Equal("EOF\nUSER root\n", copy.Heredocs[0].Content);
        Assert.NotEqual("EOF", copy.Heredocs[0].Name);
    }

    [Fact]
    public void A_text_needs_the_name_of_its_file() => Refuses("destination", "is a directory", new CopyTextAttribute("/etc/", "x"));

    [Fact]
    public void There_must_be_a_source_and_a_destination()
    {
        Refuses("sourcesThenDestination", "at least one source", new CopyAttribute("a"));
        Refuses("sourcesThenDestination", "at least one source", new CopyFromAttribute("image"));
        Refuses("sourcesThenDestination", "at least one source", new AddAttribute());
        Refuses("sourcesThenDestination", "at least one source", new AddAttribute((string[])null!));
    }

    [Fact]
    public void A_path_that_is_null_is_refused() => Refuses("sourcesThenDestination", "null", new CopyAttribute("a", null!));

    [Fact]
    public void A_flag_that_is_empty_is_refused() => Refuses("Chown", "empty", new CopyAttribute("a", "b") { Chown = string.Empty });
}
