using Multistage.Conformance;

namespace Multistage.Tool.Tests.RoundTrip;

/// <summary>
/// Every Dockerfile that BuildKit accepts comes back from its class as it was, and the class compiles without a warning; every
/// one that BuildKit refuses has no class.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Topics => new(Case.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_file_comes_back_from_its_class_as_it_was(string topic) => AssertComeBack(topic, isFlat: false);

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_file_comes_back_from_its_flat_class_as_it_was(string topic) => AssertComeBack(topic, isFlat: true);

    [Fact]
    public void A_file_that_BuildKit_refuses_is_not_imported()
    {
        var refused = Case.Topics.SelectMany(Case.Of).Where(one => !one.IsAccepted).ToList();

        Assert.Equal(232, refused.Count);
        Assert.All(refused, one => Assert.Throws<FormatException>(() => Trip.Import(DockerfileParser.Parse(one.Dockerfile), "Image", "Dockerfile", isFlat: false)));
    }

    private static void AssertComeBack(string topic, bool isFlat) => Trip.AssertComeBack(
        Case.Of(topic).Where(one => one.IsAccepted).Select(one => (one.Name, DockerfileParser.Parse(one.Dockerfile))), isFlat);
}
