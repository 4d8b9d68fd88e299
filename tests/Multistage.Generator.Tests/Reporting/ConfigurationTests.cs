using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Tests.Reporting;

public class ConfigurationTests
{
    [Fact]
    public async Task A_pragma_silences_a_diagnostic() => Assert.Empty(await AnalyzerTest.Diagnostics(new TestProject("""
        using Multistage;
        #pragma warning disable DF0002
        [Dockerfile] partial class Image { }
        """)));

    [Fact]
    public async Task SuppressMessage_silences_a_diagnostic() => Assert.Empty(await AnalyzerTest.Diagnostics(new TestProject("""
        using Multistage;
        [Dockerfile, System.Diagnostics.CodeAnalysis.SuppressMessage("Multistage", "DF0002")] partial class Image { }
        """)));

    [Fact]
    public void Every_rule_has_a_title_a_message_a_category_and_a_page() => Assert.All(
        new DockerfileAnalyzer().SupportedDiagnostics,
        descriptor =>
        {
            Assert.NotEmpty(descriptor.Title.ToString(null));
            Assert.NotEmpty(descriptor.MessageFormat.ToString(null));
            Assert.Equal("Multistage", descriptor.Category);
            Assert.EndsWith($"docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_rule_of_the_library_that_is_about_attributes_or_refusals_is_one_of_the_analyzers() => Assert.Equal(
        AuthoringRules.All.Concat(RefusalRules.All).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        new DockerfileAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    [Fact]
    public void An_error_of_the_library_is_an_error_of_the_compiler() =>
        Assert.All(AuthoringRules.All, rule => Assert.Equal(
            rule.Severity == RuleSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            new DockerfileAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == rule.Id).DefaultSeverity));
}
