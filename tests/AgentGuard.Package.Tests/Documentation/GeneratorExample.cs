using System.Text.RegularExpressions;

namespace AgentGuard.Package.Tests.Documentation;

/// <summary>The C# blocks of a page as one program, warnings being errors.</summary>
internal static partial class GeneratorExample
{
    /// <summary>Builds and runs it; what it printed.</summary>
    public static string Run(Consumer app, string page)
    {
        app.Set("TreatWarningsAsErrors", "true");
        var number = 0;
        foreach (Match block in CSharpBlock().Matches(page))
        {
            app.Write(block.Groups["file"] is { Success: true, Value: var file } ? file : $"Block{number++}.cs", block.Groups["code"].Value);
        }

        app.Build().Succeeds();
        return DotNet.Run(app.Folder, "run", "--no-build").Succeeds().Output.ReplaceLineEndings("\n").Trim();
    }

    [GeneratedRegex("(?:^`(?<file>[A-Za-z]+\\.cs)`:\n\n)?^```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharpBlock();
}
