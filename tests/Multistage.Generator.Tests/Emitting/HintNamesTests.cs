using Multistage.Generator.Emitting;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Tests.Emitting;

public class HintNamesTests
{
    [Fact]
    public void A_file_is_named_after_the_class() =>
        Assert.StartsWith("Shop.Images-1+Backend-", HintNames.Of(Hierarchy("Shop", Type("Images", "T"), Type("Backend"))), StringComparison.Ordinal);

    [Fact]
    public void Classes_that_differ_only_in_case_or_in_type_parameters_have_different_files()
    {
        string[] names =
        [
            HintNames.Of(Hierarchy("Shop", Type("Image"))),
            HintNames.Of(Hierarchy("Shop", Type("IMAGE"))),
            HintNames.Of(Hierarchy("shop", Type("Image"))),
            HintNames.Of(Hierarchy("Shop", Type("Image", "T"))),
            HintNames.Of(Hierarchy("Shop", Type("Image", "T", "U"))),
            HintNames.Of(Hierarchy(string.Empty, Type("Shop"), Type("Image"))),
        ];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_very_long_name_is_cut_and_still_unique()
    {
        var name = HintNames.Of(Hierarchy(new string('n', 500), Type("Image")));
        Assert.True(name.Length < 120);
        Assert.NotEqual(name, HintNames.Of(Hierarchy(new string('n', 501), Type("Image"))));
    }

    private static TypeHierarchy Hierarchy(string space, params TypeDeclaration[] types) => new(space, types, default);

    private static TypeDeclaration Type(string name, params string[] parameters) => new("class", name, parameters, true, true);
}
