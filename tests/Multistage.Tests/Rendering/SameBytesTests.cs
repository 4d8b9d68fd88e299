using System.Globalization;

namespace Multistage.Tests.Rendering;

/// <summary>Same model, same bytes, wherever it is rendered.</summary>
public class SameBytesTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_does_not_matter(string culture)
    {
        var dockerfile = new Dockerfile
        {
            Stages =
            [
                new(From.Of("debian", "info"))
                {
                    Instructions =
                    [
                        new Copy(default, "/x") { Heredocs = [new("INI", "i\n") { FileDescriptor = 3 }] },
                        Run.Script("EOF\nEOF2\n"),
                        Cmd.Exec("\u0001"),
                        OnBuild.Of(Run.Shell("pip install I")),
                        Healthcheck.Shell("true") with { Interval = "1.5s" },
                    ],
                },
            ],
        };
        var here = Render("en-US", dockerfile);

        Assert.Equal(here, Render(culture, dockerfile));
        Assert.DoesNotContain('\r', here);
        Assert.EndsWith("CMD true\n", here, StringComparison.Ordinal);
    }

    private static string Render(string culture, Dockerfile dockerfile)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            return dockerfile.Render();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
