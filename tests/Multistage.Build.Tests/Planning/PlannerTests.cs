using System.Text;
using Multistage.Build.Planning;
using Multistage.Build.Writing;

namespace Multistage.Build.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly ProjectContext Project = new(Path.Combine(Path.GetTempPath(), "Shop.csproj"), AllowOutsideRepository: false);

    [Fact]
    public void A_missing_file_is_written() =>
        Assert.Equal(Decision.Of(WriteReason.New), Write(Sample.File(), FileOnDisk.Nothing));

    [Fact]
    public void A_file_that_is_right_is_left_alone()
    {
        Assert.Equal(Decision.UpToDate, Write(Sample.File(), OnDisk(Sample.Text())));
        Assert.Equal(Decision.UpToDate, Write(Sample.File(), OnDisk(Sample.Text()) with { IsReadOnly = true }));
    }

    [Fact]
    public void A_file_as_the_last_build_left_it_follows_its_class()
    {
        var decision = Write(Sample.File(instructions: "FROM b\n"), OnDisk(Sample.Text("FROM a\n")), last: Sample.File(instructions: "FROM a\n"));

        Assert.Equal(WriteReason.ClassChanged, decision.Write);
        Assert.False(decision.KeepsCopy);
    }

    [Fact]
    public void An_edited_file_is_rewritten_and_a_copy_kept()
    {
        var decision = Write(Sample.File(), OnDisk(Sample.Text("FROM mine\n")), last: Sample.File());

        Assert.Equal(WriteReason.ChangedOnDisk, decision.Write);
        Assert.True(decision.KeepsCopy);
    }

    [Fact]
    public void Without_a_memory_a_file_that_differs_counts_as_edited() =>
        Assert.True(Write(Sample.File(), OnDisk(Sample.Text("FROM mine\n"))).KeepsCopy);

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    public void Other_line_ends_and_a_byte_order_mark_are_put_right_and_are_no_edit(string lineEnd, string mark)
    {
        var disk = OnDisk(mark + Sample.Text().Replace("\n", lineEnd));

        Assert.Equal(Decision.Of(WriteReason.LineEnds), Write(Sample.File(), disk));
        Assert.Equal(Decision.UpToDate, Verify(Sample.File(), disk));
    }

    [Fact]
    public void A_file_that_Multistage_did_not_write_is_refused_in_both_modes()
    {
        Assert.Equal("MULTI0003", Write(Sample.File(), OnDisk("FROM mine\n")).Problem?.Code);
        Assert.Equal("MULTI0003", Verify(Sample.File(), OnDisk("FROM mine\n")).Problem?.Code);
    }

    [Fact]
    public void The_refusal_names_the_attribute_that_would_take_the_file_over()
    {
        Assert.Contains("[Dockerfile(Overwrite = true)]", Write(Sample.File(), OnDisk("FROM mine\n")).Problem?.Message, StringComparison.Ordinal);
        Assert.Contains("[DockerBake(Overwrite = true)]", Write(Sample.BakeFile(), OnDisk("{}\n")).Problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_that_Multistage_wrote_is_known_by_its_first_member()
    {
        var decision = Write(Sample.BakeFile(), OnDisk(Sample.BakeText("{ \"a\": {} }")), last: Sample.BakeFile(targets: "{ \"a\": {} }"));

        Assert.Equal(WriteReason.ClassChanged, decision.Write);
    }

    [Fact]
    public void Overwrite_adopts_it_and_a_copy_is_kept()
    {
        var decision = Write(Sample.File(overwrite: true), OnDisk("FROM mine\n"));

        Assert.Equal(WriteReason.Adopted, decision.Write);
        Assert.True(decision.KeepsCopy);
    }

    [Fact]
    public void An_empty_file_has_nothing_to_lose() => Assert.NotNull(Write(Sample.File(), OnDisk("\n")).Write);

    [Fact]
    public void A_read_only_file_is_not_written_behind_the_back_of_whoever_made_it_so()
    {
        var decision = Write(Sample.File(), OnDisk(Sample.Text("FROM old\n")) with { IsReadOnly = true });

        Assert.Null(decision.Write);
        Assert.Equal("MULTI0007", decision.Problem?.Code);
    }

    [Theory]
    [InlineData(nameof(FileKind.Directory))]
    [InlineData(nameof(FileKind.Link))]
    public void A_folder_or_a_link_is_refused_in_both_modes(string kind)
    {
        var disk = new FileOnDisk(Enum.Parse<FileKind>(kind), false, []);

        Assert.Equal("MULTI0006", Write(Sample.File(), disk).Problem?.Code);
        Assert.Equal("MULTI0006", Verify(Sample.File(), disk).Problem?.Code);
    }

    [Fact]
    public void To_verify_is_to_show_the_difference_and_what_mends_it_and_to_write_nothing()
    {
        var decision = Verify(Sample.File(instructions: "FROM b\n"), OnDisk(Sample.Text("FROM a\n")));

        Assert.Null(decision.Write);
        Assert.Equal("MULTI0002", decision.Problem?.Code);
        Assert.Equal(6, decision.Problem?.Line);
        Assert.Equal(
            "Dockerfile is not what Shop.ApiImage says: line 6 is 'FROM a' and should be 'FROM b'. "
            + "Run 'dotnet build -p:MultistageMode=Write Shop.csproj' and commit the file.",
            decision.Problem?.Message);
        Assert.Contains("\n-FROM a\n+FROM b", decision.Problem?.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public void To_verify_a_missing_file_is_an_error() =>
        Assert.Equal("MULTI0002", Verify(Sample.File(), FileOnDisk.Nothing).Problem?.Code);

    [Fact]
    public void Two_projects_that_take_turns_in_one_file_are_noticed()
    {
        var disk = OnDisk(Sample.Text("FROM b\n", "Other.Image"));

        var decision = Write(Sample.File(), disk, last: Sample.File());
        Assert.Equal("MULTI0012", decision.Problem?.Code);
        Assert.True(decision.Problem?.IsWarning);
        Assert.NotNull(decision.Write);
    }

    [Fact]
    public void A_renamed_class_keeps_its_file_without_a_warning()
    {
        var renamed = Sample.File(className: "Shop.WebImage");

        Assert.Equal(Decision.Of(WriteReason.ClassChanged), Write(renamed, OnDisk(Sample.Text()), last: Sample.File()));
    }

    private static FileOnDisk OnDisk(string text) => new(FileKind.File, false, new UTF8Encoding(false).GetBytes(text));

    private static Decision Write(GeneratedFile wanted, FileOnDisk disk, GeneratedFile? last = null) =>
        Decide(wanted, disk, last, BuildMode.Write);

    private static Decision Verify(GeneratedFile wanted, FileOnDisk disk) => Decide(wanted, disk, null, BuildMode.Verify);

    private static Decision Decide(GeneratedFile wanted, FileOnDisk disk, GeneratedFile? last, BuildMode mode) =>
        Planner.Decide(wanted, "/shop/" + wanted.Path, disk, last is null ? null : WrittenFile.Of(last), mode, Project);
}
