using System.Text.RegularExpressions;

namespace AgentGuard.Runtime.Tests.Mutants;

/// <summary>One mistake in the runtime or in the generated reader.</summary>
/// <param name="Name">What is wrong then.</param>
/// <param name="File">The end of the path of the file; <c>.g.cs</c> is the generated one.</param>
/// <param name="Pattern">What is replaced, all of it.</param>
/// <param name="Replacement">With what.</param>
internal sealed record Mutant(string Name, string File, string Pattern, string Replacement)
{
    /// <summary>The text with the mistake; the same where the pattern is not in it.</summary>
    public string Apply(string text) => Regex.Replace(text, Pattern, Replacement, RegexOptions.CultureInvariant);
}
