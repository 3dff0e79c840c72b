namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>Programs that run what they are given as code, so that a list of arguments does not help.</summary>
internal static class Shells
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "cmd", "powershell", "pwsh", "bash", "sh", "zsh", "dash", "env", "wsl", "python", "python3", "node", "perl", "ruby", "osascript",
    };

    public static bool Includes(string program)
    {
        var name = program.Substring(program.LastIndexOfAny(['/', '\\']) + 1);
        return Names.Contains(name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name);
    }
}
