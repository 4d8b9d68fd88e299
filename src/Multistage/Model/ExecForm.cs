namespace Multistage;

/// <summary>A program and its arguments, executed without a shell: <c>["python", "app.py"]</c>.</summary>
/// <param name="Arguments">The program, then its arguments, each as the process gets it.</param>
public sealed partial record ExecForm(EquatableArray<string> Arguments) : Command;
