using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>
/// The test before any analysis: whose data the members of a compilation may bring, and where they may take it, by the words in them. What is
/// found per file is kept for as long as the file is unchanged.
/// </summary>
internal sealed class TaintNames
{
    private static readonly ConditionalWeakTable<Compilation, TaintNames> Known = new();

    private readonly Dictionary<string, TaintMeaning> _members = new(StringComparer.Ordinal);

    private TaintNames(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = TaintNamesOfFile.Of(tree);
            Sinks |= file.Sinks;
            foreach (var member in file.Members)
            {
                _members[member.Key] = member.Value | OfMember(member.Key);
            }
        }
    }

    /// <summary>All places where anything in the compilation may do harm.</summary>
    public TaintSink Sinks { get; }

    public static TaintNames For(Compilation compilation) => Known.GetValue(compilation, static c => new TaintNames(c));

    /// <summary>True when the code may bring untrusted data somewhere; <paramref name="hasSource"/> says that it has a source for another reason.</summary>
    public bool AreIn(SyntaxNode code, bool hasSource)
    {
        var hasSink = false;
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                var meaning = TaintWords.Of(token.ValueText) | OfMember(token.ValueText);
                hasSource = hasSource || meaning.Labels != TaintLabel.None;
                hasSink = hasSink || meaning.Sinks != TaintSink.None;
                if (hasSource && hasSink)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What a member of the compilation means that mentions a source or a sink, or that such a member writes.</summary>
    public TaintMeaning OfMember(string name) => _members.TryGetValue(name.WithoutAsync(), out var meaning) ? meaning : TaintMeaning.None;
}
