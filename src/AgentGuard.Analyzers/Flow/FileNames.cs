using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Where the identifiers, the short constants and the constructions without a name of a file stand: read once for all rules, and kept for as long as
/// the file is unchanged. Every search through a compilation begins here, since most files mention none of what it looks for.
/// </summary>
internal sealed class FileNames
{
    private const int MostLettersOfWord = 20;

    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> Known = new();

    private readonly SyntaxTree _tree;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);
    private readonly List<int> _unnamed = [];

    private FileNames(SyntaxTree tree)
    {
        _tree = tree;
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            switch (token.Kind())
            {
                case SyntaxKind.IdentifierToken when !token.IsMissing:
                    Add(_places, token);
                    break;
                case SyntaxKind.StringLiteralToken when token.Span.Length <= MostLettersOfWord:
                    Add(_words, token);
                    break;
                case SyntaxKind.NewKeyword when token.Parent is ImplicitObjectCreationExpressionSyntax:
                    _unnamed.Add(token.SpanStart);
                    break;
            }
        }

        static void Add(Dictionary<string, List<int>> places, SyntaxToken token)
        {
            if (!places.TryGetValue(token.ValueText, out var found))
            {
                places.Add(token.ValueText, found = []);
            }

            found.Add(token.SpanStart);
        }
    }

    /// <summary>Each identifier once.</summary>
    public IEnumerable<string> All => _places.Keys;

    /// <summary>True when the file has <c>new()</c> of a type that the context names.</summary>
    public bool HasConstructionsWithoutName => _unnamed.Count > 0;

    /// <summary>Each <c>new()</c> of a type that the context names, in the order of the source.</summary>
    public IEnumerable<ImplicitObjectCreationExpressionSyntax> ConstructionsWithoutName => At(_unnamed).Select(token => (ImplicitObjectCreationExpressionSyntax)token.Parent!);

    public static FileNames Of(SyntaxTree tree) => Known.GetValue(tree, static t => new FileNames(t));

    public bool ContainsAny(ICollection<string> names) => names.Count < _places.Count ? names.Any(_places.ContainsKey) : _places.Keys.Any(names.Contains);

    /// <summary>Where a text of a word or two stands as a constant, in the order of the source.</summary>
    public IEnumerable<SyntaxToken> Words(string text) => _words.TryGetValue(text, out var places) ? At(places) : [];

    /// <summary>True when the name stands somewhere in a part of the file.</summary>
    public bool IsIn(TextSpan part, string name) => _places.TryGetValue(name, out var places) && places.Exists(part.Contains);

    /// <summary>Where the identifiers stand that pass, in the order of the source.</summary>
    public IEnumerable<SyntaxToken> Tokens(Func<string, bool> passes)
    {
        var places = _places.Where(pair => passes(pair.Key)).SelectMany(pair => pair.Value).ToList();
        places.Sort();
        return At(places);
    }

    /// <summary>The names of members and types that stand for something here, not their declarations, in the order of the source.</summary>
    public IEnumerable<SimpleNameSyntax> Names(Func<string, bool> passes) => NamesOf(Tokens(passes));

    /// <summary>The calls of something of such a name, in the order of the source.</summary>
    public IEnumerable<InvocationExpressionSyntax> Calls(Func<string, bool> passes) => Names(passes).Select(CallOf).OfType<InvocationExpressionSyntax>();

    /// <summary>True when something of this name is used as a value, not only called.</summary>
    public bool Passes(string name) => _places.TryGetValue(name, out var places) && NamesOf(At(places)).Any(use => CallOf(use) is null);

    /// <summary>The constructions of something of such a name, in the order of the source.</summary>
    public IEnumerable<ObjectCreationExpressionSyntax> Constructions(Func<string, bool> passes) => Names(passes)
        .Select(name => name.Parent is QualifiedNameSyntax qualified && qualified.Right == name ? qualified : (TypeSyntax)name)
        .Where(type => type.Parent is ObjectCreationExpressionSyntax creation && creation.Type == type)
        .Select(type => (ObjectCreationExpressionSyntax)type.Parent!);

    private IEnumerable<SyntaxToken> At(IEnumerable<int> places) => places.Select(place => _tree.GetRoot().FindToken(place));

    private static IEnumerable<SimpleNameSyntax> NamesOf(IEnumerable<SyntaxToken> tokens) => tokens.Select(token => token.Parent).OfType<SimpleNameSyntax>();

    /// <summary>The call of what the name stands for: of <c>name</c>, <c>a.name</c> and <c>a?.name</c>.</summary>
    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call when call.Expression == name => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == name && call.Expression == access => call,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } binding when call.Expression == binding => call,
        _ => null,
    };
}
