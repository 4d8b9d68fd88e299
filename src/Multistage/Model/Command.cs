namespace Multistage;

/// <summary>What <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c> and <c>HEALTHCHECK CMD</c> execute: a shell's line or a list of arguments.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"/>.</remarks>
public abstract partial record Command
{
    private protected Command()
    {
    }
}
