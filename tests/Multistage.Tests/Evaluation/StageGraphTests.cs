namespace Multistage.Tests.Evaluation;

public class StageGraphTests
{
    private static readonly DockerfileDefinition Image = new(
        """
        ARG VERSION=3.12
        FROM python:$VERSION AS base
        FROM base AS dependencies
        COPY requirements.txt more.txt ./
        RUN --mount=type=cache,target=/root/.cache --mount=type=bind,source=wheels,target=/wheels pip install -r requirements.txt
        FROM node:22 AS assets
        ADD https://example.com/logo.svg package.json /web/
        RUN --mount=type=bind,from=dependencies,source=/install,target=/python npm run build
        FROM base AS tests
        COPY --from=assets /web /web
        FROM scratch AS notes
        FROM base AS final
        COPY --from=dependencies /install /usr/local
        COPY --from=2 /web/dist static/
        COPY --from=busybox:1 /bin/wget /bin/
        COPY <<EOF /etc/motd
        hello
        EOF

        """);

    private static StageGraph Graph => Image.Graph;

    [Fact]
    public void A_stage_continues_an_image_whose_variables_are_replaced_or_another_stage()
    {
        Assert.Equal("python:3.12", Assert.Single(Graph.FlowsInto(Image["base"])).Source.Name);
        var flow = Graph.FlowsInto(Image["final"])[0];
        Assert.Equal((StageFlowKind.From, Image["base"]), (flow.Kind, flow.Source.Stage));
        Assert.Same(Image["final"].From, flow.Instruction);
    }

    [Fact]
    public void A_stage_that_starts_from_nothing_takes_nothing() => Assert.Empty(Graph.FlowsInto(Image["notes"]));

    [Fact]
    public void What_is_copied_is_told_with_where_it_comes_from_and_goes() => Assert.Equal(
        [
            "stage 'final' starts from stage 'base'",
            "stage 'final' copies /install → /usr/local from stage 'dependencies'",
            "stage 'final' copies /web/dist → static/ from stage 'assets'",
            "stage 'final' copies /bin/wget → /bin/ from 'busybox:1'",
        ],
        Graph.FlowsInto(Image["final"]).Select(flow => flow.ToString()));

    [Fact]
    public void The_build_context_is_copied_and_bind_mounted_and_a_cache_is_neither()
    {
        var flows = Graph.FlowsInto(Image["dependencies"]).Where(flow => flow.Source == StageFlowSource.BuildContext).ToList();
        Assert.Equal(["requirements.txt, more.txt → ./", "wheels → /wheels"], flows.Select(StageGraphLabels.Of));
        Assert.Equal("wheels", flows[1].Mount!.Source);
    }

    [Fact]
    public void An_ADD_takes_from_addresses_and_from_the_build_context()
    {
        var flows = Graph.FlowsInto(Image["assets"]);
        Assert.Equal((StageFlowSourceKind.Address, "https://example.com/logo.svg"), (flows[1].Source.Kind, flows[1].Source.Name));
        Assert.Equal((StageFlowSourceKind.BuildContext, "package.json"), (flows[2].Source.Kind, flows[2].Paths.Single()));
    }

    [Fact]
    public void An_address_is_found_behind_quotes_and_variables()
    {
        const string text = """
            FROM scratch AS base
            ONBUILD ADD "https://example.com/on-build" /b
            FROM base
            ARG HOST=https://example.com
            ADD "${HOST}/logo.svg" $HOST/x "local" ./
            """;
        var definition = new DockerfileDefinition(text);
        var flows = definition.Graph.FlowsInto(definition.Stages[1]).Skip(1).ToList();
        Assert.Equal(["https://example.com/on-build", "https://example.com/logo.svg", "https://example.com/x", "build context"], flows.Select(flow => flow.Source.Name));
        Assert.Equal(["\"${HOST}/logo.svg\""], flows[1].Paths);
    }

    [Fact]
    public void A_stage_knows_who_takes_from_it() => Assert.Equal(
        ["stage 'assets' mounts /install → /python from stage 'dependencies'", "stage 'final' copies /install → /usr/local from stage 'dependencies'"],
        Graph.FlowsFrom(Image["dependencies"]).Select(flow => flow.ToString()));

    [Fact]
    public void Every_image_is_told_once() => Assert.Equal(["python:3.12", "node:22", "busybox:1"], Graph.Images);

    [Fact]
    public void The_flows_lead_from_exactly_the_stages_that_are_needed()
    {
        foreach (var stage in Graph.Stages)
        {
            var sources = Graph.FlowsInto(stage).Select(flow => flow.Source.Stage).OfType<StageDefinition>().Distinct();
            Assert.Equal(stage.Needs, sources.OrderBy(source => source.Index));
        }
    }

    [Fact]
    public void The_triggers_of_a_base_stage_flow_into_those_that_start_from_it()
    {
        var image = new DockerfileDefinition("FROM a AS tools\nFROM b AS base\nONBUILD COPY --from=tools /t /t\nONBUILD COPY . /src\nFROM base\n");
        Assert.Single(image.Graph.FlowsInto(image["base"]));
        Assert.Equal(["/t", ". → /src"], image.Graph.FlowsInto(image.Stages[2]).Where(flow => flow.IsTrigger).Select(flow => StageGraphLabels.Of(flow)));
    }

    [Fact]
    public void A_number_can_stand_for_an_image_that_was_named_before()
    {
        var image = new DockerfileDefinition("FROM a\nCOPY --from=busybox /b /b\nCOPY --from=1 /c /c\n");
        Assert.Equal(["a", "busybox", "busybox"], image.Graph.Flows.Select(flow => flow.Source.Name));
    }

    [Fact]
    public void What_BuildKit_refuses_takes_nothing()
    {
        var image = new DockerfileDefinition("FROM a\nCOPY --from=9 /b /b\nCOPY --from=$X /c /c\n");
        Assert.Equal(["a"], image.Graph.Flows.Select(flow => flow.Source.Name));
    }

    [Fact]
    public void A_stage_of_another_file_is_refused()
    {
        var other = new DockerfileDefinition("FROM a AS other\n");
        Assert.StartsWith("stage 'other' is a stage of another file.", Assert.Throws<ArgumentException>(() => Graph.Build(other["other"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_stages_has_an_empty_graph()
    {
        var graph = new DockerfileDefinition(new Dockerfile()).Graph;
        Assert.Empty(graph.Stages);
        Assert.Equal("flowchart TD\n", graph.ToMermaid());
        Assert.Throws<InvalidOperationException>(() => graph.Build());
    }
}
