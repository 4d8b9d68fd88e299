using System.Reflection;
using System.Xml.Linq;

namespace Multistage.Tool.Tests.Graphing;

/// <summary>The picture, read as XML and looked at in a real browser.</summary>
public sealed class GraphPictureTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    /// <summary>Names, images, paths and values that are too long for where they stand.</summary>
    private const string Long = """
        FROM registry.example.com/a/very/long/path/to/an/image/that/has/no/end:1.2.3-with-a-long-tag@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS a-stage-with-a-name-that-goes-on-and-on-and-does-not-stop-where-others-would
        COPY aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbb ccc/ ./
        ADD https://example.com/WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW.tar.gz /
        FROM mmmmmm AS mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
        FROM b AS other
        COPY 漢字漢字漢字漢字漢字漢字漢字漢字 ./
        FROM c
        COPY --from=0 /a/long/path/to/something/that/matters/very/much /another/long/path/to/something
        COPY --from=1 /x /y
        COPY --from=1 /WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW /WWWWWWWWWWWW
        RUN --mount=type=bind,from=ghcr.io/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s:1,source=/q,target=/r make
        ENV A=WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW B=2 C=3 D=4 E=5 F=6 G=7
        LABEL description="A sentence that is long enough for several lines, and then some more of it"
        CMD ["a", "command", "with", "many", "arguments", "that", "is", "longer", "than", "two", "lines", "of", "the", "picture", "can", "hold"]

        """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files
    {
        get
        {
            var examples = typeof(GraphPictureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Examples").Value!;
            var files = new TheoryData<string>();
            foreach (var path in Directory.GetFiles(examples, "*Dockerfile", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                files.Add(Path.GetRelativePath(examples, path));
            }

            return files;
        }
    }

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public async Task In_the_picture_of_an_example_nothing_lies_upon_anything(string file)
    {
        var examples = typeof(GraphPictureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Examples").Value!;
        await AssertIsClean(await File.ReadAllTextAsync(Path.Combine(examples, file)));
    }

    [SkippableFact]
    public async Task Long_texts_stay_where_they_belong() => await AssertIsClean(Long);

    [Fact]
    public async Task It_is_XML_that_needs_nothing_else_and_runs_nothing()
    {
        var picture = XDocument.Parse(await PictureOf(Long));
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal("img", picture.Root!.Attribute("role")!.Value);
        Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName is "script" or "image" or "use" or "foreignObject" or "a");
        Assert.DoesNotContain("url(http", picture.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", picture.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("4 stages, built in 2 steps. Stage a-stage-with", picture.Descendants(svg + "desc").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_markup_is_text()
    {
        var picture = XDocument.Parse(await PictureOf("FROM a\nCOPY [\"<b>&amp;\", \"]]></style>\"]\nLABEL x=\"\u0001\"\nCMD [\"<i>\\u0000\"]\n"));
        Assert.Contains(picture.Descendants(), element => element.Value == "<b>&amp;");
        Assert.Contains(picture.Descendants(), element => element.Value == "<i>␀");
    }

    [Fact]
    public async Task The_config_stands_beside_the_image_and_says_what_is_not_known()
    {
        var texts = XDocument.Parse(await PictureOf("FROM scratch AS base\nUSER 7\nFROM base\nEXPOSE 80\nFROM python:3.12\nCOPY --from=base /x /x\nCMD [\"x\", \"y z\"]\n"))
            .Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        Assert.DoesNotContain("USER", texts);
        Assert.Equal("x \"y z\"", texts[texts.IndexOf("CMD") + 1]);
        Assert.Contains("and the rest as in python:3.12", texts);
        Assert.Contains(">the config of alpine<", await PictureOf("FROM alpine\n"), StringComparison.Ordinal);
        var known = XDocument.Parse(await PictureOf("FROM scratch AS base\nUSER 7\nFROM base\nEXPOSE 80\n"))
            .Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        Assert.Equal("7", known[known.IndexOf("USER") + 1]);
        Assert.Equal("80/tcp", known[known.IndexOf("PORTS") + 1]);
    }

    [Theory]
    [InlineData("flask", "examples/PythonFlask/fixed.Dockerfile")]
    [InlineData("greeter", "examples/TeamSnippets/Dockerfile")]
    [InlineData("orders", "examples/AspNetCore/Dockerfile")]
    public async Task The_pictures_in_the_documentation_are_those_that_the_tool_draws(string picture, string file)
    {
        var root = typeof(GraphPictureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!;
        _folder.With(file, await File.ReadAllBytesAsync(Path.Combine(root, file)));
        var drawn = (await ToolRun.In(_folder, "graph", file, "--svg")).Output;
        Assert.True(drawn == await File.ReadAllTextAsync(Path.Combine(root, $"docs/images/{picture}.svg")), $"Draw it again: multistage graph {file} -o docs/images/{picture}.svg");
    }

    [Fact]
    public async Task The_same_file_gives_the_same_picture() => Assert.Equal(await PictureOf(Long), await PictureOf(Long));

    private async Task<string> PictureOf(string dockerfile)
    {
        var run = await ToolRun.WithInput(dockerfile, "graph", "-", "--svg");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return run.Output;
    }

    /// <summary>Looks whether texts leave their cards or the picture, and whether cards and labels lie upon each other.</summary>
    private async Task AssertIsClean(string dockerfile)
    {
        _folder.With("picture.svg", await PictureOf(dockerfile));
        await using var page = await chromium.OpenPage();
        await page.Open(_folder.Full("picture.svg"));
        var faults = await page.Evaluate<string[]>("""
            (() => {
              const box = element => element.getBoundingClientRect();
              const isIn = (inner, outer) => inner.left >= outer.left - .5 && inner.right <= outer.right + .5 && inner.top >= outer.top - .5 && inner.bottom <= outer.bottom + .5;
              const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              const faults = [];
              const plates = [...document.querySelectorAll('svg > .card > .face, svg > a .face, svg > .arrow > .plate')];
              for (const plate of plates) {
                for (const text of plate.parentElement.querySelectorAll('text')) {
                  if (!isIn(box(text), box(plate))) faults.push(`'${text.textContent}' leaves its card`);
                }
                if (!isIn(box(plate), box(document.querySelector('.paper')))) faults.push('a card leaves the picture');
              }
              plates.forEach((one, index) => plates.slice(index + 1).forEach(other => {
                if (touch(box(one), box(other))) faults.push(`'${one.parentElement.textContent}' lies upon '${other.parentElement.textContent}'`);
              }));
              for (const text of document.querySelectorAll('text')) {
                if (!isIn(box(text), box(document.querySelector('.paper')))) faults.push(`'${text.textContent}' leaves the picture`);
              }
              for (const line of document.querySelectorAll('svg > .arrow > .line')) {
                const inside = [...document.querySelectorAll('svg > .card > .face')].map(box);
                for (let at = 8; at < line.getTotalLength() - 8; at += 4) {
                  const point = line.getPointAtLength(at);
                  if (inside.some(face => point.x > face.left + 1 && point.x < face.right - 1 && point.y > face.top + 1 && point.y < face.bottom - 1)) {
                    faults.push(`an arrow goes through a card at ${point.x},${point.y}`);
                    break;
                  }
                }
              }
              return faults;
            })()
            """);
        Assert.Empty(faults);
        Assert.Empty(page.Errors);
    }
}
