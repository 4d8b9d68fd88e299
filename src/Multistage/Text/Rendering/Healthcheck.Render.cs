namespace Multistage;

/// <content>How <c>HEALTHCHECK</c> is written.</content>
public sealed partial record Healthcheck
{
    internal override void Render(InstructionWriter writer)
    {
        if (Command is null)
        {
            if (this with { Comments = default } != None)
            {
                throw Refuse.Because("options have no meaning before NONE, and BuildKit forgets them: leave them null", nameof(Command));
            }

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
