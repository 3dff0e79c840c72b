using AgentGuard.Analyzers.Roslyn;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>
/// The hosts that a class knows already: a list of them, the base address of its HTTP client, or the constant addresses it sends requests to. Where there
/// are none, the reader has to fill one in.
/// </summary>
internal sealed class AllowedHosts
{
    private const string Placeholder = "api.example.com";

    /// <summary>More hosts than a class means to allow.</summary>
    private const int MostHosts = 4;

    private static readonly string[] AddressNames = ["url", "uri", "address", "endpoint", "base", "host"];

    private readonly string? _list;
    private readonly string? _client;
    private readonly string _baseAddress;
    private readonly IReadOnlyList<string> _hosts;

    private AllowedHosts(string? list, string? client, string baseAddress, IReadOnlyList<string> hosts) => (_list, _client, _baseAddress, _hosts) = (list, client, baseAddress, hosts);

    public string Title => _list is null && _client is null && _hosts.Count == 0 ? "Refuse all hosts but one to fill in" : "Refuse hosts that are not allowed";

    /// <summary>What can be known near the expression that is the address.</summary>
    public static AllowedHosts Near(SyntaxNode address, SemanticModel model, CancellationToken cancellation)
    {
        if (address.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return new(null, null, "", []);
        }

        var hosts = type.DescendantTokens().Where(IsAddress).Select(token => HostOf(token.ValueText)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new(
            ListIn(address, type, model, cancellation),
            ClientOf(address, type, model, cancellation),
            FreeName.Near(address, "home"),
            hosts.Count <= MostHosts ? hosts : []);
    }

    /// <summary>The condition under which the host of an address is not one of them.</summary>
    /// <param name="source">The variable with the address.</param>
    /// <param name="isText">Whether it is a text, not a <see cref="Uri"/>.</param>
    /// <param name="uri">How the code names the type.</param>
    public string Refuses(string source, bool isText, string uri)
    {
        if (_client is not null && _list is null)
        {
            return $"{_client}.BaseAddress is not {{ }} {_baseAddress} || new {uri}({_baseAddress}, {source}).Host != {_baseAddress}.Host";
        }

        var host = isText ? $"new {uri}({source}).Host" : source + ".Host";
        var known = string.Join(" or ", (_hosts.Count == 0 ? [Placeholder] : _hosts).Select(name => $"\"{name}\""));
        return _list is not null ? $"!{_list}.Contains({host})" : $"{host} is not {(_hosts.Count > 1 ? $"({known})" : known)}";
    }

    /// <summary>A list of texts that is named after hosts or domains.</summary>
    private static string? ListIn(SyntaxNode address, TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation)
    {
        var isStatic = address.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers.Any(SyntaxKind.StaticKeyword) == true;
        return model.GetDeclaredSymbol(type, cancellation)?.GetMembers().FirstOrDefault(member =>
            !member.IsImplicitlyDeclared
            && (member.IsStatic || !isStatic)
            && (member.Name.IndexOf("Host", StringComparison.OrdinalIgnoreCase) >= 0 || member.Name.IndexOf("Domain", StringComparison.OrdinalIgnoreCase) >= 0)
            && member is IFieldSymbol or IPropertySymbol
            && IsList((member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type))?.Name;

        static bool IsList(ITypeSymbol list) =>
            list is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
            || (list is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && elements[0].SpecialType == SpecialType.System_String
                && (list.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                    || list.AllInterfaces.Any(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)));
    }

    /// <summary>The one HTTP client of the member around the address, when the project gives it a base address.</summary>
    private static string? ClientOf(SyntaxNode address, TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation)
    {
        var clients = (address.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? (SyntaxNode)type).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => (call.Expression as MemberAccessExpressionSyntax)?.Expression)
            .Where(receiver => receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && model.GetTypeInfo(receiver, cancellation).Type.IsOrInherits("System.Net.Http.HttpClient"))
            .Select(receiver => receiver!.ToString()).Distinct().ToList();
        return clients.Count == 1 && (Sets(type) || model.Compilation.SyntaxTrees.Any(Registers)) ? clients[0] : null;

        static bool Sets(SyntaxNode code) =>
            code.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "BaseAddress" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" });

        bool Registers(SyntaxTree tree) =>
            tree.GetRoot(cancellation).DescendantNodes().OfType<GenericNameSyntax>().Any(name =>
                name.Identifier.ValueText == "AddHttpClient"
                && name.TypeArgumentList.Arguments.Any(argument => argument.ToString().Split('.').Last() == type.Identifier.ValueText)
                && name.FirstAncestorOrSelf<StatementSyntax>() is { } statement && Sets(statement));
    }

    /// <summary>A constant that a request is sent to: not one in an attribute, a comment or a header.</summary>
    private static bool IsAddress(SyntaxToken token)
    {
        if (token.RawKind is not ((int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken) || HostOf(token.ValueText) is null)
        {
            return false;
        }

        foreach (var node in token.Parent!.Ancestors())
        {
            switch (node)
            {
                case AttributeSyntax or ThrowStatementSyntax or ThrowExpressionSyntax:
                    return false;
                case BaseObjectCreationExpressionSyntax creation when creation is ImplicitObjectCreationExpressionSyntax or ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "Uri" or "HttpRequestMessage" } }:
                    return true;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } }:
                    return called.StartsWith("Get", StringComparison.Ordinal) || called.StartsWith("Post", StringComparison.Ordinal) || called.StartsWith("Put", StringComparison.Ordinal);
                case VariableDeclaratorSyntax { Identifier.ValueText: var name }:
                    return AddressNames.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static string? HostOf(string text)
    {
        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = text.IndexOfAny(['/', '?', '#'], start);
        return Uri.TryCreate(end < 0 ? text : text.Substring(0, end), UriKind.Absolute, out var address) && address.Host.Contains('.') ? address.Host : null;
    }
}
