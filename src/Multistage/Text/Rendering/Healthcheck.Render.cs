namespace Multistage;

/// <content>How <c>HEALTHCHECK</c> is written.</content>
public sealed partial record Healthcheck
{
    internal override void Render(InstructionWriter writer)
    {
        if (Command is null)
        {
            // Options before NONE are accepted and mean nothing.
            writer.Text("NONE", nameof(Command));
            return;
        }

        writer.Flag("--interval", Interval, nameof(Interval));
        writer.Flag("--timeout", Timeout, nameof(Timeout));
        writer.Flag("--start-period", StartPeriod, nameof(StartPeriod));
        writer.Flag("--start-interval", StartInterval, nameof(StartInterval));
        writer.Flag("--retries", Retries, nameof(Retries));
        CommandText.Write(writer, Command, nameof(Command), "CMD ");
    }
}
