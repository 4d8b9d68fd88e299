namespace Multistage.Tests;

public class InvalidPlatformTests
{
    [Theory]
    [InlineData("linux/amd64")]
    [InlineData("linux/arm/v7")]
    [InlineData("windows(10.0.17763+win32k)/amd64")]
    [InlineData("linux")]
    [InlineData("aarch64")]
    [InlineData("any/thing")]
    [InlineData("$BUILDPLATFORM")]
    public void A_platform_is_accepted(string platform) => Judge.Accepts(On(platform));

    [Theory]
    [InlineData("linux/")]
    [InlineData("linux/arm/v7/x")]
    [InlineData("linux/*")]
    [InlineData("toaster")]
    [InlineData("linux amd64")]
    [InlineData("windows(10/amd64")]
    [InlineData("$NOPE")]
    public void What_is_no_platform_is_refused(string platform) => Judge.Refuses("DF0111", "Platform", On(platform));

    private static Dockerfile On(string platform) => Judge.File(new Stage(new From("alpine") { Platform = platform }));
}
