namespace AgentGuard.Analyzers.Guards;

/// <summary>A program that fetches a package or image by name and runs it.</summary>
internal sealed class PackageLauncher
{
    private static readonly Func<string, bool?> Npm = spec => IsLocal(spec) ? null
        : spec.Contains("://") || spec.StartsWith("github:", StringComparison.Ordinal) || (spec[0] != '@' && spec.Contains('/')) ? spec.Contains('#')
        : StartsWithNumber(After(spec, '@', from: 1));

    private static readonly Func<string, bool?> Python = spec => IsLocal(spec) ? null
        : spec.Contains("://") ? spec.LastIndexOf('@') > spec.IndexOf("://", StringComparison.Ordinal)
        : spec.Contains("==") || StartsWithNumber(After(spec, '@', from: 1));

    private static readonly Func<string, bool?> NuGet = spec => StartsWithNumber(After(spec, '@', from: 1));

    private static readonly PackageLauncher[] All =
    [
        new("npx pnpx bunx", [], Npm) { PackageOptions = ["-p", "--package"], ValueOptions = ["-c", "--call", "-w", "--workspace", "--registry"] },
        new("npm", ["exec", "x"], Npm) { PackageOptions = ["--package"], ValueOptions = ["-c", "--call", "-w", "--workspace", "--registry"] },
        new("pnpm yarn", ["dlx"], Npm) { PackageOptions = ["-p", "--package"] },
        new("bun", ["x"], Npm),
        new("uvx", [], Python) { PackageOptions = ["--from"], ValueOptions = ["--with", "--python", "-p", "--index", "--index-url", "--default-index"] },
        new("uv", ["tool run"], Python) { PackageOptions = ["--from"], ValueOptions = ["--with", "--python", "-p", "--index", "--index-url", "--default-index"] },
        new("pipx", ["run"], Python) { PackageOptions = ["--spec"], ValueOptions = ["--python", "--index-url", "--pip-args"] },
        new("dnx", [], NuGet) { VersionOptions = ["--version"], ValueOptions = ["--source", "--add-source", "--configfile"] },
        new("dotnet", ["tool exec", "dnx"], NuGet) { VersionOptions = ["--version"], ValueOptions = ["--source", "--add-source", "--configfile"] },
        new("docker podman", ["run", "container run"], Image)
        {
            ValueOptions =
            [
                "-e", "--env", "--env-file", "-v", "--volume", "--mount", "--name", "--network", "--net", "-p", "--publish", "-w", "--workdir", "-u", "--user",
                "--entrypoint", "--platform", "--pull", "-l", "--label", "-m", "--memory", "--cpus", "--add-host", "-h", "--hostname", "--restart",
                "--security-opt", "--cap-drop", "--cap-add", "--tmpfs", "--gpus", "--device", "--dns", "--ulimit", "--shm-size", "--pids-limit",
            ],
            Switches = ["-i", "-t", "-it", "-ti", "-d", "--rm", "--init", "--interactive", "--tty", "--detach", "--privileged", "--read-only", "-P"],
            IsContainer = true,
        },
    ];

    private readonly string[] _names;
    private readonly string[] _commands;
    private readonly Func<string, bool?> _isPinned;

    private PackageLauncher(string names, string[] commands, Func<string, bool?> isPinned) =>
        (_names, _commands, _isPinned) = (names.Split(' '), commands, isPinned);

    /// <summary>True when what it runs sees a system of its own, not the environment of whoever starts it.</summary>
    public bool IsContainer { get; private init; }

    private string[] PackageOptions { get; init; } = [];

    private string[] VersionOptions { get; init; } = [];

    private string[] ValueOptions { get; init; } = [];

    /// <summary>All options without a value, where one that is not known may have one.</summary>
    private string[]? Switches { get; init; }

    /// <summary>The launcher that a command is, and the number of arguments that are part of the command; null when it is none.</summary>
    public static (PackageLauncher Launcher, int Skipped)? Find(string command, IReadOnlyList<string?> arguments)
    {
        var name = command.Substring(command.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        name = name.EndsWith(".cmd", StringComparison.Ordinal) || name.EndsWith(".exe", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
        if (name == "cmd" && arguments.Count > 1 && arguments[0] is "/c" or "/C" && arguments[1] is { } inner)
        {
            return Find(inner, arguments.Skip(2).ToList()) is var (wrapped, skipped) ? (wrapped, skipped + 2) : null;
        }

        foreach (var launcher in All.Where(launcher => launcher._names.Contains(name)))
        {
            if (launcher._commands.Length == 0)
            {
                return (launcher, 0);
            }

            foreach (var words in launcher._commands.Select(subcommand => subcommand.Split(' ')))
            {
                if (words.Length <= arguments.Count && words.SequenceEqual(arguments.Take(words.Length)))
                {
                    return (launcher, words.Length);
                }
            }
        }

        return null;
    }

    /// <summary>Which argument names the package, and whether it says which version; null when that cannot be seen, or the package is a local one.</summary>
    public (int Index, string Package, bool IsPinned)? PackageIn(IReadOnlyList<string?> arguments, int skipped)
    {
        var isVersioned = arguments.Any(argument => argument is not null && VersionOptions.Contains(argument.Split('=')[0]));
        for (var i = skipped; i < arguments.Count; i++)
        {
            if (arguments[i] is not { Length: > 0 } argument)
            {
                return null;
            }

            if (PackageOptions.FirstOrDefault(option => argument.StartsWith(option + "=", StringComparison.Ordinal)) is { } known)
            {
                return Package(i, argument.Substring(known.Length + 1));
            }

            if (PackageOptions.Contains(argument))
            {
                return i + 1 < arguments.Count && arguments[i + 1] is { Length: > 0 } given ? Package(i + 1, given) : null;
            }

            if (argument[0] != '-')
            {
                return Package(i, argument);
            }

            if (ValueOptions.Contains(argument) || VersionOptions.Contains(argument))
            {
                i++;
            }
            else if (Switches?.Contains(argument) == false && !argument.Contains('='))
            {
                return null;
            }
        }

        return null;

        (int, string, bool)? Package(int index, string spec) => isVersioned ? (index, spec, true) : _isPinned(spec) is { } isPinned ? (index, spec, isPinned) : null;
    }

    /// <summary>An image without a repository is likely to be built on this machine.</summary>
    private static bool? Image(string spec)
    {
        var slash = spec.LastIndexOf('/');
        return slash < 0 ? null
            : spec.Contains("@sha256:") || (spec.IndexOf(':', slash) is var colon and >= 0 && spec.Substring(colon) != ":latest");
    }

    private static bool IsLocal(string spec) =>
        spec[0] is '.' or '/' or '~' || spec.Contains('\\') || spec.StartsWith("file:", StringComparison.Ordinal) || spec.EndsWith(".tgz", StringComparison.Ordinal);

    private static string After(string spec, char mark, int from) =>
        spec.Length > from && spec.IndexOf(mark, from) is var at and >= 0 ? spec.Substring(at + 1) : "";

    private static bool StartsWithNumber(string version) => version.Length > 0 && char.IsDigit(version[version[0] == 'v' && version.Length > 1 ? 1 : 0]);
}
