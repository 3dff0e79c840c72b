using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// What members of SDKs mean that the code of a compilation uses, going by the words in it: the cheap answer to whether a rule has anything to
/// look for. It may count what is not there, and never leaves out what is.
/// </summary>
internal static class MentionedMeaning
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<Meaning>> Known = new();

    public static Meaning In(Compilation compilation) => Known.GetValue(compilation, static c => new(Find(c))).Value;

    private static Meaning Find(Compilation compilation)
    {
        var files = compilation.SyntaxTrees.Select(FileNames.Of).ToList();
        return SdkContext.For(compilation).MeaningOf(files.SelectMany(file => file.All), files.Exists(file => file.HasConstructionsWithoutName));
    }
}
