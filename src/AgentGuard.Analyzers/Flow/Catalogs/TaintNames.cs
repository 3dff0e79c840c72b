using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>
/// The test before any analysis: which members of a compilation mention the name of a source, and which the name of a sink. Looks at tokens
/// only; what it finds per file is kept for as long as the file is unchanged.
/// </summary>
internal sealed class TaintNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>[]> Trees = new();
    private static readonly ConditionalWeakTable<Compilation, TaintNames> Known = new();
    private static readonly Lazy<HashSet<string>> SourceNames = new(() => Names(TaintEntryKind.Source, TaintRoles.Sources));
    private static readonly Lazy<HashSet<string>> SinkNames = new(() => Names(TaintEntryKind.Sink, TaintRoles.Sinks));

    private readonly HashSet<string> _sourceMembers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sinkMembers = new(StringComparer.Ordinal);

    private TaintNames(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var members = Trees.GetValue(tree, static t => MembersOf(t));
            _sourceMembers.UnionWith(members[0]);
            _sinkMembers.UnionWith(members[1]);
        }
    }

    public static TaintNames For(Compilation compilation) => Known.GetValue(compilation, static c => new TaintNames(c));

    /// <summary>True when the code may bring untrusted data somewhere; <paramref name="hasSource"/> says that it has a source for another reason.</summary>
    public bool AreIn(SyntaxNode code, bool hasSource)
    {
        var hasSink = false;
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                var name = token.ValueText.WithoutAsync();
                hasSource = hasSource || SourceNames.Value.Contains(name) || _sourceMembers.Contains(name);
                hasSink = hasSink || SinkNames.Value.Contains(name) || _sinkMembers.Contains(name);
                if (hasSource && hasSink)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True for the name of a member of the compilation that mentions a source, or that such a member writes.</summary>
    public bool HasSource(string member) => _sourceMembers.Contains(member.WithoutAsync());

    /// <summary>True for the name of a member of the compilation that mentions a sink.</summary>
    public bool HasSink(string member) => _sinkMembers.Contains(member.WithoutAsync());

    private static HashSet<string> Names(TaintEntryKind kind, Role roles)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in TaintCatalog.All().Where(entry => entry.Kind == kind))
        {
            names.Add(entry.Name is ".ctor" or "op_Explicit" ? entry.Type.SimpleTypeName() : entry.Name);
        }

        foreach (var member in SdkCatalog.All.SelectMany(sdk => sdk.Members()))
        {
            if ((member.Roles & roles) != 0 || member.Parameters.Any(parameter => (parameter.Roles & roles) != 0))
            {
                names.Add(member.Word.WithoutAsync());
            }
        }

        if (kind == TaintEntryKind.Sink)
        {
            names.UnionWith(["ChatRole", "AuthorRole", "ConversationRole", "RoleType", "SqlCommand", "NpgsqlCommand", "SqliteCommand", "MySqlCommand", "OracleCommand", "OleDbCommand", "OdbcCommand"]);
        }
        else
        {
            names.UnionWith(["MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "Map"]);
        }

        return names;
    }

    /// <summary>Members that mention a source, then members that mention a sink, by name.</summary>
    private static HashSet<string>[] MembersOf(SyntaxTree tree)
    {
        var file = FileNames.Of(tree);
        var bringing = Around(file.Tokens(name => SourceNames.Value.Contains(name.WithoutAsync())));
        var taking = Around(file.Tokens(name => SinkNames.Value.Contains(name.WithoutAsync())));

        // What a member leaves in fields and properties, others may read.
        var left = bringing.SelectMany(member => member.DescendantNodes().OfType<AssignmentExpressionSyntax>()).Select(assignment => assignment.Left.GetLastToken().ValueText);
        return [new(bringing.Select(NameOf).Concat(left), StringComparer.Ordinal), new(taking.Select(NameOf), StringComparer.Ordinal)];

        static List<SyntaxNode> Around(IEnumerable<SyntaxToken> tokens)
        {
            var members = new List<SyntaxNode>();
            var seen = new HashSet<SyntaxNode>();
            foreach (var token in tokens)
            {
                for (var node = token.Parent; node is not null and not BaseTypeDeclarationSyntax && seen.Add(node); node = node.Parent)
                {
                    if (node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax)
                    {
                        members.Add(node);
                    }
                }
            }

            return members;
        }

        static string NameOf(SyntaxNode member) => (member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => "",
        }).WithoutAsync();
    }
}
