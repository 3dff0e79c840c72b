namespace CliWrap
{
    public static class Cli
    {
        public static Command Wrap(string targetFilePath) => throw null!;
    }

    public partial class Command
    {
        public Command WithArguments(string arguments) => throw null!;
        public Command WithArguments(IEnumerable<string> arguments) => throw null!;
        public CommandTask<CommandResult> ExecuteAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class CommandResult;

    public class CommandTask<TResult>
    {
        public System.Runtime.CompilerServices.TaskAwaiter<TResult> GetAwaiter() => throw null!;
    }
}

namespace CliWrap.Buffered
{
    public static class BufferedCommandExtensions
    {
        public static CommandTask<BufferedCommandResult> ExecuteBufferedAsync(this Command command, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BufferedCommandResult : CommandResult
    {
        public string StandardOutput => throw null!;
    }
}
