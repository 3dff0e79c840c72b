using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a web application listens where only its own machine, or its own test, can reach it.</summary>
internal static class LocalServer
{
    /// <summary>Members that say so by their name, and members that take an address.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "ListenLocalhost", "ListenUnixSocket", "ListenNamedPipe", "UseTestServer", "Loopback", "IPv6Loopback",
        "UseUrls", "Urls", "Run", "RunAsync", "UseSetting", "CreateBuilder", "Configuration", "SetEnvironmentVariable",
    };

    private static readonly string[] Settings = ["urls", "--urls", "ASPNETCORE_URLS", "DOTNET_URLS"];

    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>True when an address is named, and all that are named are this machine's.</summary>
    public static bool IsIn(Compilation compilation, CancellationToken cancellation)
    {
        var isLocal = false;
        foreach (var (name, symbol, model) in new NamesInCode(compilation).Uses(Names, cancellation, MayListen))
        {
            if (IsOfPlatform(symbol))
            {
                var addresses = AddressesOf(name, model, cancellation).SelectMany(text => text.Split(';')).Where(text => text.Contains("://")).ToList();
                if (addresses.Exists(address => !IsThisMachine(address)))
                {
                    return false;
                }

                isLocal |= addresses.Count > 0 || TakesNoAddress(symbol.Name);
            }
        }

        return isLocal;
    }

    private static bool TakesNoAddress(string member) => member is "ListenLocalhost" or "ListenUnixSocket" or "ListenNamedPipe" or "UseTestServer" or "Loopback" or "IPv6Loopback";

    /// <summary>The test before the symbol is asked for: most methods of these names have nothing to do with a server.</summary>
    private static bool MayListen(SimpleNameSyntax name) =>
        TakesNoAddress(name.Identifier.ValueText) || Values(name).Any();

    private static bool IsOfPlatform(ISymbol symbol) => symbol.Name switch
    {
        "Loopback" or "IPv6Loopback" => symbol.ContainingType.Is("System.Net.IPAddress"),
        "SetEnvironmentVariable" => symbol.ContainingType.Is("System.Environment"),
        _ => symbol.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) == true,
    };

    /// <summary>The expressions that may be addresses: arguments, or what a setting of that name is set to.</summary>
    private static IEnumerable<ExpressionSyntax> Values(SimpleNameSyntax name)
    {
        SyntaxNode member = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        switch (member.Parent)
        {
            case InvocationExpressionSyntax call:
                var arguments = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
                return name.Identifier.ValueText is "UseSetting" or "SetEnvironmentVariable" or "CreateBuilder" && !arguments.Exists(NamesSetting) ? []
                    : arguments.Where(argument => argument is not AnonymousFunctionExpressionSyntax);
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } added } } when name.Identifier.ValueText == "Urls":
                return [added[0].Expression];
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index, Parent: AssignmentExpressionSyntax setting } when NamesSetting(index[0].Expression):
                return [setting.Right];
            default:
                return [];
        }
    }

    private static bool NamesSetting(ExpressionSyntax expression) =>
        expression.DescendantTokens().Any(token => token.ValueText == "ServerUrlsKey"
            || (token.IsKind(SyntaxKind.StringLiteralToken) && Settings.Any(setting => token.ValueText.Split('=')[0].Equals(setting, StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<string> AddressesOf(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var value in Values(name))
        {
            if (model.GetOperation(value, cancellation) is { } operation)
            {
                var origin = LocalValue.Origin(operation, model.Compilation, cancellation);
                if (origin.ConstantValue.Value is string text)
                {
                    yield return text;
                    continue;
                }

                foreach (var token in origin.Syntax.DescendantTokens().Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken))
                {
                    yield return token.ValueText;
                }
            }
        }
    }

    private static bool IsThisMachine(string address)
    {
        var host = address.Substring(address.IndexOf("://", StringComparison.Ordinal) + 3);
        return Hosts.Any(local => host.StartsWith(local, StringComparison.OrdinalIgnoreCase) && (host.Length == local.Length || host[local.Length] is ':' or '/'));
    }
}
