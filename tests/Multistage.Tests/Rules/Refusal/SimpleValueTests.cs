namespace Multistage.Tests;

public class SimpleValueTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("0")]
    [InlineData("53/UDP")]
    [InlineData("8000-8010/sctp")]
    [InlineData("80/")]
    [InlineData("8080:80")]
    [InlineData("127.0.0.1:8080:80")]
    [InlineData("[::1]:8080:80")]
    [InlineData("8000-8010:80")]
    [InlineData("$NONE")]
    public void A_port_is_accepted(string port) => Judge.Accepts(new Expose([port]));

    [Theory]
    [InlineData("web")]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("90-80")]
    [InlineData("80/quic")]
    [InlineData("/tcp")]
    [InlineData("0x50")]
    [InlineData("80,443")]
    [InlineData("300.0.0.1:80:80")]
    [InlineData("web:80")]
    [InlineData("8000-8001:80-90")]
    public void What_is_no_port_is_refused(string port) => Judge.Refuses("DF0130", "Ports", new Expose([port]));

    [Fact]
    public void A_variable_may_hold_several_ports()
    {
        Judge.Accepts(new Env([new("PORTS", "\"80 443\"")]), new Expose(["$PORTS"]));
        Judge.Refuses("DF0130", "Ports", new Env([new("PORTS", "\"80 x\"")]), new Expose(["$PORTS"]));
    }

    [Theory]
    [InlineData("SIGTERM")]
    [InlineData("quit")]
    [InlineData("9")]
    [InlineData("RTMIN+15")]
    [InlineData("SIGRTMAX-14")]
    public void A_signal_is_accepted(string signal) => Judge.Accepts(new StopSignal(signal));

    [Theory]
    [InlineData("SIGTREM")]
    [InlineData("0")]
    [InlineData("SIGTERM SIGINT")]
    [InlineData("RTMIN+16")]
    [InlineData("RTMIN+01")]
    [InlineData("$NONE")]
    public void What_is_no_signal_is_refused(string signal) => Judge.Refuses("DF0131", "Signal", new StopSignal(signal));

    [Fact]
    public void A_volume_needs_a_path()
    {
        Judge.Accepts(new Volume(["/data"]));
        Judge.Refuses("DF0132", "Paths", new Volume(["/data", "$NONE"]));
    }

    [Theory]
    [InlineData("D:/app")]
    [InlineData("C:")]
    [InlineData("//server/share")]
    public void A_path_of_a_Windows_image_is_on_its_system_drive(string path)
    {
        Judge.Accepts(new Workdir(path));
        Judge.Accepts(OnWindows(new Workdir("C:/app"), new Copy(["a"], "b/")));
        Judge.Refuses("DF0133", "Path", OnWindows(new Workdir(path)));
        Judge.Refuses("DF0133", "Destination", OnWindows(new Copy(["a"], path)));

        static Dockerfile OnWindows(params Instruction[] instructions) => Judge.File(
            new Stage(new From("mcr.microsoft.com/windows/nanoserver:ltsc2025") { Platform = "windows/amd64" }) { Instructions = instructions });
    }

    [Fact]
    public void A_run_needs_a_program()
    {
        Judge.Accepts(new Run(new ExecForm(["true"])), new Cmd(new ExecForm([])));
        Judge.Refuses("DF0140", "Command", new Run(new ExecForm([])));
    }
}
