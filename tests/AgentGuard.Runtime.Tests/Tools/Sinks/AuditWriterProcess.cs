using System.Diagnostics;
using System.Globalization;

namespace AgentGuard.Runtime.Tests.Tools.Sinks;

/// <summary>Another process that writes an audit file, and says which records were acknowledged.</summary>
internal sealed class AuditWriterProcess : IDisposable
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "AgentGuard.AuditWriter.dll");

    private readonly Process _process;

    private AuditWriterProcess(Process process) => _process = process;

    public List<string> Acknowledged { get; } = [];

    public static AuditWriterProcess Start(string file, string name, int records = int.MaxValue)
    {
        var start = new ProcessStartInfo("dotnet", [s_program, file, name, records.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        return new(Process.Start(start)!);
    }

    /// <summary>Reads until so many records are acknowledged.</summary>
    public async Task ReadAsync(int acknowledged, CancellationToken cancellationToken)
    {
        while (Acknowledged.Count < acknowledged)
        {
            Acknowledged.Add(await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The writer ended early."));
        }
    }

    /// <summary>Reads what is left, and waits for the end.</summary>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            Acknowledged.Add(line);
        }

        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
