using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Corpus;

/// <summary>What the program was asked to do.</summary>
internal sealed record Arguments(string Folder)
{
    public const string Usage = """
        usage: AgentGuard.Corpus FOLDER [--sarif FILE] [--profile sample|default|production|regulated]
                                 [--rule ID]... [--option KEY=VALUE]... [--all-rules] [--list] [--errors] [--suggestions] [--beside-sdk]

        Compiles each project folder below FOLDER against the reference closures and stubs, errors and all, runs the rules and prints
        time per rule, diagnostics per 1,000 lines and every exception. --list prints each diagnostic,
        --errors each compile error, --beside-sdk runs the SDK's own analyzers in the same run, all of them on, and compares the time. The SARIF file holds what an ordinary build prints; --suggestions adds the rest
        of what its error log holds, --all-rules what is off in the profile: rules, and parts of rules.
        """;

    public string? Sarif { get; private set; }

    public Profile Profile { get; private set; }

    /// <summary>What is off in the profile counts as a suggestion.</summary>
    public bool AllRules { get; private set; }

    public bool List { get; private set; }

    public bool Errors { get; private set; }

    public bool Suggestions { get; private set; }

    public bool BesideSdk { get; private set; }

    public HashSet<string> Rules { get; } = [];

    public Dictionary<string, string> Options { get; } = [];

    /// <summary>The arguments, or null when they make no sense.</summary>
    public static Arguments? Parse(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            return null;
        }

        var result = new Arguments(Path.GetFullPath(args[0]));
        for (var i = 1; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--all-rules":
                    result.AllRules = true;
                    continue;
                case "--list":
                    result.List = true;
                    continue;
                case "--suggestions":
                    result.Suggestions = true;
                    continue;
                case "--beside-sdk":
                    result.BesideSdk = true;
                    continue;
                case "--errors":
                    result.Errors = true;
                    continue;
                case "--sarif" when value is not null:
                    result.Sarif = value;
                    break;
                case "--profile" when Enum.TryParse<Profile>(value, ignoreCase: true, out var profile):
                    result.Profile = profile;
                    break;
                case "--rule" when value is not null:
                    result.Rules.Add(value);
                    break;
                case "--option" when value?.Split('=', 2) is [var key, var text]:
                    result.Options[key.ToLowerInvariant()] = text;
                    break;
                default:
                    return null;
            }

            i++;
        }

        return result;
    }
}
