using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary><c>AddFromType&lt;T&gt;()</c>, <c>AddFromObject(tools)</c> and their like, which make a plugin of one instance.</summary>
internal sealed class KernelRegistration() : RegistrationForm("KernelFunctionAttribute", null, "AsKernelFunctions")
{
    private const string Functions = "FromFunctions";

    private static readonly string[] Sources = ["FromType", "FromObject"];

    public override bool IsSnakeCase => false;

    public override bool MayTellTheModelMore(IMethodSymbol method, CancellationToken cancellation) => false;

    private protected override string? Changed(string method, INamedTypeSymbol type, bool isByType, IReadOnlyDictionary<string, IArgumentOperation> arguments, string tools)
    {
        if (Sources.FirstOrDefault(source => method.EndsWith(source, StringComparison.Ordinal)) is not { } source || arguments.Keys.Any(name => name != "pluginName"))
        {
            return null;
        }

        var prefix = method.Substring(0, method.Length - source.Length);

        // The plugin has the name of the type, of an object the one it has at run time.
        var name = arguments.TryGetValue("pluginName", out var given) && given.Value.ConstantValue is not { HasValue: true, Value: null }
            ? ((ArgumentSyntax)given.Syntax).Expression.ToString()
            : isByType || type.IsSealed ? SymbolDisplay.FormatLiteral(type.Name, quote: true) : null;
        return name is null ? null : $"{prefix}{Functions}({name}, {tools})";
    }
}
