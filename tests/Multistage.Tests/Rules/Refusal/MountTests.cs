namespace Multistage.Tests;

public class MountTests
{
    [Theory]
    [InlineData("type=cache,target=/root/.cache,sharing=locked,id=x,mode=0755,uid=1000,gid=1000")]
    [InlineData("TYPE=cache,TARGET=/c")]
    [InlineData("source=.,target=/src,ro")]
    [InlineData("type=tmpfs,target=/tmp,size=1.5GiB")]
    [InlineData("type=secret,id=token,env=TOKEN,required")]
    [InlineData("type=secret,target=/run/token,required=true,mode=400")]
    [InlineData("type=ssh")]
    [InlineData("from=busybox,target=/m,rw=false")]
    public void A_mount_is_accepted(string mount) => Judge.Accepts(Judge.Run(mount));

    [Theory]
    [InlineData("type=disk,target=/d")]
    [InlineData("size=1m,type=tmpfs,target=/t")]
    [InlineData("type=tmpfs,target=/t,size=much")]
    [InlineData("type=cache,target=/c,sharing=all")]
    [InlineData("type=tmpfs,target=/t,sharing=locked")]
    [InlineData("type=cache,target=/c,mode=rwx")]
    [InlineData("type=cache,target=/c,uid=-1")]
    [InlineData("target=/b,uid=1")]
    [InlineData("target=/b,required")]
    [InlineData("target=/b,ro=maybe")]
    [InlineData("target=/b,colour=red")]
    [InlineData("target")]
    [InlineData("type=secret")]
    [InlineData("type=secret,id=a,source=b")]
    [InlineData("type=secret,id=a,from=busybox")]
    [InlineData("type=ssh,source=a")]
    public void Options_that_are_wrong_or_do_not_go_together_are_refused(string mount) =>
        Judge.Refuses("DF0141", "Mounts", Judge.Run(mount));

    [Fact]
    public void A_variable_in_an_option_is_expanded()
    {
        Judge.Accepts(new Arg([new("KIND", "cache")]), Judge.Run("type=$KIND,target=/c"));
        Judge.Refuses("DF0141", "Mounts", new Arg([new("KIND", "disk")]), Judge.Run("type=$KIND,target=/c"));
    }

    [Theory]
    [InlineData("target=/")]
    [InlineData("type=cache")]
    [InlineData("type=tmpfs,target=..")]
    public void A_mount_cannot_hide_the_whole_file_system(string mount) => Judge.Refuses("DF0142", "Mounts", Judge.Run(mount));

    [Fact]
    public void A_mount_without_a_target_goes_to_the_working_directory()
    {
        Judge.Accepts(new Workdir("app"), Judge.Run("source=."));
        Judge.Refuses("DF0142", "Mounts", new Workdir("app"), new Workdir(".."), Judge.Run("source=."));
    }

    [Fact]
    public void A_base_image_may_have_a_working_directory() =>
        Judge.Refuses("DF0102", "Mounts", Judge.File(Judge.Stage("alpine", null, Judge.Run("source=."))));
}
