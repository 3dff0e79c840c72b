using System.Diagnostics;
using System.Text;

namespace AgentGuard.Package.Tests.Testing;

/// <summary>Runs the .NET CLI as a user would at a prompt.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What 'dotnet test' sets for itself and what would make a child build behave as a part of it.</summary>
    private static readonly string[] Inherited =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "CI", "Configuration"];

    public static CommandResult Run(string folder, params string[] arguments)
    {
        using var process = new Process { StartInfo = Start(folder, arguments) };
        var output = new StringBuilder();
        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var command = $"dotnet {string.Join(' ', arguments)}";
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{command}' did not end within {Patience.TotalMinutes} minutes. Its output so far:\n{Text()}");
        }

        process.WaitForExit();
        return new CommandResult(command, process.ExitCode, Text());

        void Collect(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        string Text()
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    private static ProcessStartInfo Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }
}
