using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A conversation that lives longer than the request it is used in, and so belongs to everybody.</summary>
internal static class SharedConversationState
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<ITypeSymbol>> Singletons = new();

    private static readonly HashSet<string> Registrations = new(StringComparer.Ordinal) { "AddSingleton", "TryAddSingleton", "AddKeyedSingleton" };

    /// <summary>The name of the conversation a call continues, and why it is shared; null when it is not, or when that cannot be seen.</summary>
    public static (string Name, string Reason)? In(SdkCall call, AgentProject project, GuardContext context)
    {
        foreach (var value in Given(call))
        {
            if (Named(value.Unwrap()) is { } symbol
                && Reason(symbol, value, call, project, context) is { } reason
                && Holds(symbol, value, context))
            {
                return (symbol.Name, reason);
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Given(SdkCall call) =>
        call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit).Select(argument => argument.Value)
            .Concat(call.Receiver is { } receiver ? [receiver] : []);

    private static ISymbol? Named(IOperation value) => value switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };

    /// <summary>True when calls leave turns behind in it: by themselves, or because the code adds them.</summary>
    private static bool Holds(ISymbol symbol, IOperation value, GuardContext context)
    {
        var type = value.Unwrap().Type;
        if (type is not INamedTypeSymbol named)
        {
            return false;
        }

        var isHistory = (context.Sdk.RolesOf(named) & Role.History) != 0
            || named.TypeArguments is { Length: 1 } elements && elements[0] is INamedTypeSymbol turn && (context.Sdk.WiringOf(turn) & Wiring.Turn) != 0;
        return (context.Sdk.WiringOf(named) & Wiring.Conversation) != 0 || (isHistory && Grows(symbol, value, context.Cancellation));
    }

    private static bool Grows(ISymbol symbol, IOperation value, CancellationToken cancellation)
    {
        var scopes = symbol is ILocalSymbol
            ? [value.Root().Syntax]
            : symbol.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation));
        return scopes.SelectMany(scope => scope.DescendantNodes().OfType<MemberAccessExpressionSyntax>()).Any(access =>
            access.Name.Identifier.ValueText is var name
            && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Insert", StringComparison.Ordinal))
            && (access.Expression is IdentifierNameSyntax { Identifier.ValueText: var plain } ? plain
                : access.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } ? member : "") == symbol.Name);
    }

    private static string? Reason(ISymbol symbol, IOperation value, SdkCall call, AgentProject project, GuardContext context)
    {
        if (symbol is ILocalSymbol local)
        {
            return EndpointHandler.WithoutToken(call.Operation) is { } handler && !handler.Syntax.Span.Contains(local.Locations[0].SourceSpan) ? "is made once for all requests" : null;
        }

        if (!symbol.DeclaringSyntaxReferences.IsEmpty && symbol.IsStatic)
        {
            return IsServed(call, value, project, context) && !IsPerFlow(symbol) ? "is static" : null;
        }

        return value.Unwrap() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation }
            && project.IsServer
            && SingletonsOf(context).Contains(symbol.ContainingType)
                ? $"belongs to the singleton '{symbol.ContainingType.Name}'"
                : null;
    }

    private static bool IsServed(SdkCall call, IOperation value, AgentProject project, GuardContext context) =>
        project.IsServer
        || (value.SemanticModel?.GetEnclosingSymbol(value.Syntax.SpanStart, context.Cancellation) is { } symbol && EntryPath.Of(call.Operation, symbol, context.Sdk) is not null);

    private static bool IsPerFlow(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute");

    private static HashSet<ITypeSymbol> SingletonsOf(GuardContext context)
    {
        if (!Singletons.TryGetValue(context.Compilation, out var known))
        {
            var found = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
            foreach (var (_, symbol, _) in new NamesInCode(context.Compilation).Uses(Registrations, context.Cancellation))
            {
                if (symbol is IMethodSymbol { TypeArguments: { IsEmpty: false } types })
                {
                    found.Add(types[types.Length - 1]);
                }
            }

            known = Singletons.GetValue(context.Compilation, _ => found);
        }

        return known;
    }
}
