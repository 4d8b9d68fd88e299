namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record ExecForm
{
    /// <summary>A program and its arguments, each as the process gets it.</summary>
    public static ExecForm Of(params string[] arguments) => new(EquatableArray.Of(arguments));
}
