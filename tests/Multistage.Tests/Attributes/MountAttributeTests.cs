using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class MountAttributeTests
{
    private static readonly RunAttribute Make = new("make");

    [Fact]
    public void A_cache_needs_a_target_alone() => Gives("RUN --mount=type=cache,target=/c make", Make, new CacheMountAttribute("/c"));

    [Fact]
    public void A_cache_has_options() => Gives(
        "RUN --mount=type=cache,target=/c,id=x,sharing=locked,from=builder,source=/s,mode=0755,uid=1,gid=2,ro make",
        Make,
        new CacheMountAttribute("/c")
        {
            Id = "x", Sharing = CacheSharing.Locked, FromStage = typeof(Builder), Source = "/s", Mode = "0755", Uid = "1", Gid = "2", ReadOnly = true,
        });

    [Fact]
    public void Files_of_the_build_context_a_stage_or_an_image_are_bound()
    {
        Gives("RUN --mount=type=bind,target=/src make", Make, new BindMountAttribute("/src"));
        Gives("RUN --mount=type=bind,target=/src,from=builder,source=/out,rw make", Make, new BindMountAttribute("/src") { FromStage = typeof(Builder), Source = "/out", ReadWrite = true });
        Gives("RUN --mount=type=bind,target=/src,from=alpine:3 make", Make, new BindMountAttribute("/src") { From = "alpine:3" });
    }

    [Fact]
    public void Options_stand_in_the_order_in_which_they_are_said()
    {
        Gives("RUN --mount=type=bind,source=go.mod,target=/go.mod make", Make, new BindMountAttribute { Source = "go.mod", Target = "/go.mod" });
        Gives("RUN --mount=type=cache,id=x,ro,target=/c make", Make, new CacheMountAttribute { Id = "x", ReadOnly = true, Target = "/c" });
        Gives("RUN --mount=type=secret,target=/t make", Make, new SecretMountAttribute { Target = "/t" });
    }

    [Fact]
    public void A_mount_in_the_words_of_the_Dockerfile_is_taken_as_it_is()
    {
        Gives("RUN --mount=target=/c,type=cache,readonly=false make", Make, new MountAttribute("target=/c,type=cache,readonly=false"));
        Refuses("options", "no list of options", Make, new MountAttribute("type=cache,\"target"));
    }

    [Fact]
    public void A_secret_is_a_file_or_a_variable()
    {
        Gives("RUN --mount=type=secret,id=s make", Make, new SecretMountAttribute("s"));
        Gives(
            "RUN --mount=type=secret,id=s,target=/t,env=T,required,mode=0400,uid=1,gid=2 make",
            Make,
            new SecretMountAttribute("s") { Target = "/t", Env = "T", Required = true, Mode = "0400", Uid = "1", Gid = "2" });
    }

    [Fact]
    public void An_agent_needs_nothing()
    {
        Gives("RUN --mount=type=ssh make", Make, new SshMountAttribute());
        Gives(
            "RUN --mount=type=ssh,id=k,target=/s,required,mode=0600,uid=1,gid=2 make",
            Make,
            new SshMountAttribute { Id = "k", Target = "/s", Required = true, Mode = "0600", Uid = "1", Gid = "2" });
    }

    [Fact]
    public void A_directory_is_in_memory() =>
        Gives("RUN --mount=type=tmpfs,target=/tmp,size=64m make", Make, new TmpfsMountAttribute("/tmp") { Size = "64m" });

    [Fact]
    public void Several_mounts_keep_their_order()
    {
        var run = (Run)new AttributeReading().Read(
            new RunAttribute("make") { Cache = ["/3"] }, new CacheMountAttribute("/1"), new CacheMountAttribute("/2"))!;

        Assert.Equal(["/1", "/2", "/3"], run.Mounts.Select(mount => mount.Target));
    }

    [Fact]
    public void A_mount_is_for_a_run_alone()
    {
        Assert.False(new CacheMountAttribute("/c").CanDecorate(new User("1")));
        Assert.Equal("a [Run]", new CacheMountAttribute("/c").Decorates);
    }

    [Fact]
    public void A_target_that_is_null_is_refused() => Refuses("Target", "null", Make, new CacheMountAttribute(null!));

    [Fact]
    public void An_image_and_a_stage_exclude_each_other() =>
        Refuses("FromStage", "exclude each other", Make, new BindMountAttribute("/src") { From = "alpine", FromStage = typeof(Builder) });

    [Fact]
    public void A_stage_that_is_none_is_refused() => Refuses("FromStage", "NotAStage", Make, new BindMountAttribute("/src") { FromStage = typeof(NotAStage) });

    [Fact]
    public void A_sharing_that_is_none_is_refused() => Refuses("Sharing", "none of", Make, new CacheMountAttribute("/c") { Sharing = (CacheSharing)7 });
}
