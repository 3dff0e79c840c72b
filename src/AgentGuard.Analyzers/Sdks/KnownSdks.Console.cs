using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription Console { get; } = new()
    {
        Name = "System.Console",
        Assemblies = ["System.Console"],
        Package = "System.Console",
        Versions = ["10.0.0"],
        OpensGate = false,
        Members = () =>
        [
            Method("System.Console", "ReadLine", Role.PersonInput),
            Method("System.Console", "ReadKey", Role.PersonInput),
            Method("System.Console", "Read", Role.PersonInput),

            // Its readers are those of any TextReader, so the property stands for them.
            Property("System.Console", "In", Role.PersonInput),
            Method("System.Console", "Write", Wiring.StandardOutput),
            Method("System.Console", "WriteLine", Wiring.StandardOutput),
            Property("System.Console", "Out", Wiring.StandardOutput),
        ],
    };

    private const string SpectreAsync = "Added in 0.50.0; release notes.";

    private static SdkDescription SpectreConsole { get; } = new()
    {
        Name = "Spectre.Console",
        Assemblies = ["Spectre.Console"],
        Package = "Spectre.Console",
        Versions = ["0.49.1"],
        OpensGate = false,
        Members = () =>
        [
            Method("Spectre.Console.AnsiConsole", "Prompt", Role.PersonInput),
            Method("Spectre.Console.AnsiConsole", "PromptAsync", Role.PersonInput) with { Since = "0.50.0", Evidence = SpectreAsync },
            Method("Spectre.Console.AnsiConsole", "Ask", Role.PersonInput),
            Method("Spectre.Console.AnsiConsole", "AskAsync", Role.PersonInput) with { Since = "0.50.0", Evidence = SpectreAsync },
            Method("Spectre.Console.AnsiConsole", "Confirm", Role.PersonInput),
            Method("Spectre.Console.AnsiConsole", "ConfirmAsync", Role.PersonInput) with { Since = "0.50.0", Evidence = SpectreAsync },
            Method("Spectre.Console.AnsiConsoleExtensions", "Prompt", Role.PersonInput),
            Method("Spectre.Console.AnsiConsoleExtensions", "PromptAsync", Role.PersonInput) with { Since = "0.50.0", Evidence = SpectreAsync },
            Method("Spectre.Console.AnsiConsoleExtensions", "Ask", Role.PersonInput),
            Method("Spectre.Console.AnsiConsoleExtensions", "Confirm", Role.PersonInput),
        ],
    };
}
