namespace Multistage.Tool.Tests.Graphing;

/// <summary>The page as a person uses it, in a real browser.</summary>
public sealed class GraphPageTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Sample = """
        FROM node:22 AS assets
        COPY package.json ./
        RUN npm run build
        FROM python:3.12 AS dependencies
        RUN --mount=type=bind,from=ghcr.io/astral-sh/uv:0.9,source=/uv,target=/bin/uv uv pip install flask
        FROM dependencies AS test
        COPY --from=assets /dist /dist
        RUN pytest
        FROM python:3.12-slim AS final
        COPY --from=dependencies /install /usr/local
        COPY app.py templates/ ./
        USER 1000
        CMD ["python", "app.py"]

        """;

    private readonly TemporaryFolder _folder = new();
    private ChromiumPage? _page;

    private ChromiumPage Page => _page!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_page is not null) await _page.DisposeAsync();
        _folder.Dispose();
    }

    [SkippableFact]
    public async Task It_asks_for_nothing_and_nothing_goes_wrong_in_it()
    {
        await Open(Sample);
        Assert.Equal(["Dockerfile.html"], Page.Requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).Select(Path.GetFileName));
        Assert.Empty(Page.Errors);
        Assert.Equal("Dockerfile: stages", await Page.Evaluate<string>("document.title"));
        Assert.Equal(["assets", "dependencies", "test", "final"], await Texts(".card.stage .name"));
    }

    [SkippableFact]
    public async Task At_first_it_tells_of_the_image_that_is_built()
    {
        await Open(Sample);
        Assert.Equal(["final the image"], await Texts(".stage-details.shown h2"));
        Assert.Equal("2 of 4 stages built in 2 steps", Assert.Single(await Texts("#summary")));
        Assert.Equal(["assets", "test"], await Texts(".card.stage.unused .name"));
        Assert.Contains("User 1000 Entrypoint unknown, from python:3.12-slim Cmd python app.py", Assert.Single(await Texts(".shown dl")), StringComparison.Ordinal);
        Assert.Contains("USER 1000", await Texts(".shown .code tr"));
    }

    [SkippableFact]
    public async Task A_click_on_a_stage_tells_of_it_and_lights_what_it_needs()
    {
        await Open(Sample);
        await Page.Click("a[href='#stage-2'] .name");
        Assert.Equal(["test not built"], await Texts(".stage-details.shown h2"));
        Assert.Equal(["assets", "dependencies", "test"], await Texts(".card.stage.lit .name"));
        Assert.Equal(["ghcr.io/astral-sh/uv:0.9"], await Texts(".card.image.lit text"));
        Assert.Equal(["test: needs assets, dependencies"], await Texts("#status"));
        Assert.Equal(["#stage-2"], await Page.Evaluate<string[]>("[...document.querySelectorAll('a[aria-current]')].map(link => link.getAttribute('href'))"));

        await Page.Click(".shown .flows a");
        Assert.Equal(["dependencies its files are in the image"], await Texts(".stage-details.shown h2"));
        await Page.Evaluate<bool>("new Promise(done => { addEventListener('hashchange', () => done(true), { once: true }); history.back(); })");
        Assert.Equal(["test not built"], await Texts(".stage-details.shown h2"));
    }

    [SkippableFact]
    public async Task The_mouse_over_a_stage_lights_what_it_needs_as_long_as_it_is_there()
    {
        await Open(Sample);
        await Page.Hover("a[href='#stage-3'] .name");
        Assert.Equal(["dependencies", "final"], await Texts(".card.stage.lit .name"));
        await Page.Hover("h1");
        Assert.Empty(await Texts(".card.stage.lit .name"));
        Assert.False(await Page.Evaluate<bool>("document.querySelector('svg').classList.contains('has-lit')"));
    }

    [SkippableFact]
    public async Task The_keyboard_does_what_the_mouse_does()
    {
        await Open(Sample);
        await Page.Evaluate<object>("document.getElementById('target').focus()");
        await Page.Press("Tab");
        if (await Focused() is not "#stage-0") await Page.Press("Tab");
        Assert.Equal("#stage-0", await Focused());
        await Page.Press("Tab");
        Assert.Equal(["dependencies"], await Texts(".card.stage.lit .name"));
        await Page.Press("Enter");
        Assert.Equal(["dependencies its files are in the image"], await Texts(".stage-details.shown h2"));
        Assert.Equal("stage-1", await Page.Evaluate<string>("document.activeElement.id"));
        await Page.Evaluate<object>("document.querySelector(`svg a[href='#stage-2']`).focus()");
        await Page.Press(" ");
        Assert.Equal(["test not built"], await Texts(".stage-details.shown h2"));
        await Page.Press("Escape");
        Assert.Equal(["final the image"], await Texts(".stage-details.shown h2"));
        Assert.Equal(string.Empty, await Page.Evaluate<string>("location.hash"));
    }

    [SkippableFact]
    public async Task Another_target_is_another_build()
    {
        await Open(Sample);
        await Choose("2");
        Assert.Equal("3 of 4 stages built in 2 steps", Assert.Single(await Texts("#summary")));
        Assert.Equal(["final"], await Texts(".card.stage.unused .name"));
        Assert.Equal(["test"], await Texts(".card.stage.target .name"));
        Assert.Equal(["assets its files are in the image", "dependencies its layers are in the image", "test the image", "final not built"], await Texts("h2"));
        await Choose("0");
        Assert.Equal(["dependencies", "test", "final"], await Texts(".card.stage.unused .name"));
        Assert.Equal(1, await Page.Evaluate<int>("document.querySelectorAll('.card.image.unused').length"));
    }

    [SkippableFact]
    public async Task What_the_page_says_of_a_target_is_what_the_library_says()
    {
        await Open(Sample);
        var graph = new DockerfileDefinition(Sample).Graph;
        foreach (var target in graph.Stages)
        {
            await Choose(FormattableString.Invariant($"{target.Index}"));
            var build = graph.Build(target);
            var looks = await Page.Evaluate<string[]>("[...document.querySelectorAll('.card.stage')].map(card => ['layers', 'files', 'built', 'unused'].find(look => card.classList.contains(look)))");
            Assert.Equal(graph.Stages.Select(stage => LookOf(build.ContributionOf(stage))), looks);
            Assert.EndsWith($"built in {build.Steps.Count} {(build.Steps.Count == 1 ? "step" : "steps")}", Assert.Single(await Texts("#summary")), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Nothing_in_a_Dockerfile_becomes_a_part_of_the_page()
    {
        const string attack = "</script><script>window.taken=1</script><img src=x onerror=window.taken=1>";
        await Open($"""
            # {attack}
            FROM a AS one
            LABEL x="{attack}" y="{new string('\u202e', 3)}"
            COPY ["{attack}", "'\" onfocus=window.taken=1 x='"]
            RUN --mount=type=bind,source="{attack}",target=/x echo '{attack}'
            FROM b
            COPY --from=one ["{attack}", "/"]
            CMD ["{attack}"]

            """);
        Assert.True(await Page.Evaluate<bool>("window.taken === undefined"));
        Assert.Equal("1 0", await Page.Evaluate<string>("`${document.querySelectorAll('script').length} ${document.querySelectorAll('img').length}`"));
        Assert.Empty(Page.Errors);
        Assert.Contains(attack, await Page.Evaluate<string>("document.body.textContent"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Without_scripts_all_stages_are_told_one_below_the_other()
    {
        _page = await chromium.OpenPage();
        await Page.Send("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        await Open(Sample);
        Assert.Equal(4, await Page.Evaluate<int>("[...document.querySelectorAll('.stage-details')].filter(section => section.offsetHeight > 0).length"));
    }

    [SkippableTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Texts_stand_out_from_what_is_behind_them(string scheme)
    {
        _page = await chromium.OpenPage();
        await Page.Send("Emulation.setEmulatedMedia", new() { ["features"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });
        await Open(Sample);
        var contrasts = await Page.Evaluate<double[]>("""
            (() => {
              const light = colour => {
                const [r, g, b] = colour.match(/[\d.]+/g).map(Number).map(c => c / 255).map(c => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
              const behind = element => {
                const face = element.closest('.card:not(.unused)')?.querySelector('.face');
                if (face) return getComputedStyle(face).fill;
                for (let one = element; one; one = one.parentElement) {
                  const colour = getComputedStyle(one).backgroundColor;
                  if (!/, 0\)$/.test(colour)) return colour;
                }
              };
              return [...document.querySelectorAll('.card:not(.unused) text, .arrow:not(.unused) text, .note, header *, .shown h2, .shown h3, .shown p, .shown a, .shown dt, .shown dd *, .shown td, .shown b')]
                .filter(element => element.textContent.trim() && !element.closest('option'))
                .map(element => contrast(getComputedStyle(element)[element instanceof SVGElement && element.tagName === 'text' ? 'fill' : 'color'], behind(element)));
            })()
            """);

        // What the guidelines for accessible pages ask of small texts.
        Assert.InRange(contrasts.Min(), 4.5, 21);
    }

    private static string LookOf(StageContribution contribution) => contribution switch
    {
        StageContribution.Layers => "layers",
        StageContribution.Files => "files",
        StageContribution.BuiltOnly => "built",
        _ => "unused",
    };

    private async Task Open(string dockerfile)
    {
        _folder.With("Dockerfile", dockerfile);
        var run = await ToolRun.In(_folder, "graph", "Dockerfile", "--html", "-o", "Dockerfile.html");
        Assert.Equal((0, "Wrote Dockerfile.html\n"), (run.ExitCode, run.Error));
        _page ??= await chromium.OpenPage();
        await Page.Open(_folder.Full("Dockerfile.html"));
    }

    private Task<string> Focused() => Page.Evaluate<string>("document.activeElement.getAttribute('href') ?? ''");

    private Task<object> Choose(string target) => Page.Evaluate<object>(
        $"(() => {{ const choice = document.getElementById('target'); choice.value = '{target}'; choice.dispatchEvent(new Event('change')); }})()");

    /// <summary>The texts of all elements, blanks between their parts as one.</summary>
    private Task<string[]> Texts(string selector) => Page.Evaluate<string[]>(
        $"[...document.querySelectorAll(\"{selector}\")].map(element => (element.innerText ?? element.textContent).replace(/\\s+/g, ' ').trim())");
}
