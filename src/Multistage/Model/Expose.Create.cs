namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Expose
{
    /// <summary><c>EXPOSE port...</c>.</summary>
    /// <param name="ports">Ports such as <c>80</c>, <c>53/udp</c>, <c>8000-8010</c> or <c>$PORT</c>.</param>
    public static Expose Of(params string[] ports) => new(EquatableArray.Of(ports));
}
