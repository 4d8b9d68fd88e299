using Multistage.Generator.Emitting;

namespace Multistage.Generator.Tests.Emitting;

public class ArgumentNamesTests
{
    [Theory]
    [InlineData("PYTHON_VERSION", "PythonVersion")]
    [InlineData("python-version", "PythonVersion")]
    [InlineData("pythonVersion", "PythonVersion")]
    [InlineData("HTTP2_PORT", "Http2Port")]
    [InlineData("NET8", "Net8")]
    [InlineData("x", "X")]
    [InlineData("__A__", "A")]
    [InlineData("2FA", "Arg2fa")]
    [InlineData("", "Arg")]
    [InlineData("$!", "Arg")]
    [InlineData("größe", "Größe")]
    public void A_method_is_named_after_the_argument(string argument, string method) => Assert.Equal(method, ArgumentNames.ToMethod(argument));
}
