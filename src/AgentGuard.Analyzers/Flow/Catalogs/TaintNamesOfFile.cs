using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What the members of one file mean by the words in them; looks at tokens only.</summary>
internal sealed class TaintNamesOfFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, TaintNamesOfFile> Known = new();

    /// <summary>A role, as the text it is written as.</summary>
    private static readonly TaintMeaning SystemRole = TaintMeaning.Takes(TaintSink.SystemPrompt);

    /// <summary>The construction of a type that no word tells.</summary>
    private static readonly TaintMeaning Unnamed = TaintMeaning.Takes(TaintSink.Everything);

    private TaintNamesOfFile(SyntaxTree tree)
    {
        var members = new Dictionary<SyntaxNode, TaintMeaning>();
        foreach (var (node, meaning) in Places(tree))
        {
            Sinks |= meaning.Sinks;
            for (var around = node; around is not null and not BaseTypeDeclarationSyntax; around = around.Parent)
            {
                if (around is MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax)
                {
                    members[around] = meaning | (members.TryGetValue(around, out var known) ? known : TaintMeaning.None);
                }
            }
        }

        Members = members.Select(member => (Name: NameOf(member.Key), Meaning: member.Value)).Concat(Left(members))
            .GroupBy(member => member.Name, member => member.Meaning, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Aggregate((one, other) => one | other), StringComparer.Ordinal);
    }

    /// <summary>All places where anything in the file may do harm.</summary>
    public TaintSink Sinks { get; }

    /// <summary>What mentions a source or a sink, by the name of the member around it.</summary>
    public IReadOnlyDictionary<string, TaintMeaning> Members { get; }

    public static TaintNamesOfFile Of(SyntaxTree tree) => Known.GetValue(tree, static t => new TaintNamesOfFile(t));

    private static IEnumerable<(SyntaxNode Node, TaintMeaning Meaning)> Places(SyntaxTree tree)
    {
        var file = FileNames.Of(tree);
        var words = file.Tokens(static name => !MeaningOf(name).IsNone).Select(token => (token.Parent!, MeaningOf(token.ValueText)));
        var roles = file.Words("system").Concat(file.Words("developer")).Select(token => (token.Parent!, SystemRole));
        return words.Concat(roles).Concat(file.ConstructionsWithoutName.Where(IsUnnamed).Select(node => ((SyntaxNode)node, Unnamed)));

        static TaintMeaning MeaningOf(string name) => TaintWords.Of(name) | TaintWords.OfDerived(name);
    }

    /// <summary>True for the construction of a type that need not be named in this member, or in this compilation.</summary>
    private static bool IsUnnamed(ImplicitObjectCreationExpressionSyntax node) =>
        node is { ArgumentList.Arguments.Count: > 0, Parent: ArgumentSyntax or AssignmentExpressionSyntax };

    /// <summary>What a member leaves in fields and properties, others may read.</summary>
    private static IEnumerable<(string Name, TaintMeaning Meaning)> Left(Dictionary<SyntaxNode, TaintMeaning> members) =>
        from member in members
        where member.Value.Labels != TaintLabel.None
        from assignment in member.Key.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        select (assignment.Left.GetLastToken().ValueText, TaintMeaning.Brings(member.Value.Labels));

    private static string NameOf(SyntaxNode member) => (member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    }).WithoutAsync();
}
