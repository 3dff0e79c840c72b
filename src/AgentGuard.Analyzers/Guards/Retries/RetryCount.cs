using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>How often a setting lets model calls be tried again.</summary>
internal static class RetryCount
{
    /// <summary>More are no retries any more but load on a service that is down.</summary>
    public const int Most = 10;

    /// <summary>The value of a setting that allows more than <see cref="Most"/> retries of model calls; null for any other.</summary>
    public static (IOperation Value, int Count)? Excess(IOperation operation, GuardContext context)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } setting
                when context.Sdk.Has(property, Role.Retry) && Count(setting.Value, context) is { } count:
                return ClientSettings.IsOfAgentSdk(property, context.Sdk) || ConcernsModels(operation, context) ? (setting.Value, count) : null;
            case IObjectCreationOperation creation
                when SdkCall.From(creation, context.Sdk, Role.Retry)?.ArgumentWith(Role.Retry) is { } argument && Count(argument.Value, context) is { } count:
                return (argument.Value, count);
            case IInvocationOperation call when context.Sdk.Has(call.TargetMethod, Role.RetryHandler)
                && call.Arguments.FirstOrDefault(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_Int32 }) is { ArgumentKind: not ArgumentKind.DefaultValue } retries
                && Count(retries.Value, context) is { } count:
                return ConcernsModels(operation, context) ? (retries.Value, count) : null;
            default:
                return null;
        }
    }

    /// <summary>True for a policy that never gives up, around model calls.</summary>
    public static bool NeverEnds(IInvocationOperation call, GuardContext context) =>
        call.TargetMethod.Name.IndexOf("Forever", StringComparison.Ordinal) >= 0 && context.Sdk.Has(call.TargetMethod, Role.RetryHandler) && ConcernsModels(call, context);

    /// <summary>The limit that a client made here has and that nobody sets; null when there is none, or when it is set.</summary>
    public static IPropertySymbol? Unset(IObjectCreationOperation creation, GuardContext context)
    {
        if (creation.Type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type)
        {
            return null;
        }

        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var limit = current.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property =>
                context.Sdk.Has(property, Role.Retry) && context.Sdk.Describe(property).Entries.Any(entry => entry.IsUnlimitedByDefault));
            if (limit is not null)
            {
                SyntaxNode place = creation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? creation.Syntax.SyntaxTree.GetRoot(context.Cancellation);
                return type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.Cancellation)).Append(place)
                    .Any(node => node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == limit.Name))
                        ? null
                        : limit;
            }
        }

        return null;
    }

    private static int? Count(IOperation value, GuardContext context) =>
        LocalValue.Constant(value, context.Compilation, context.Cancellation) is { HasValue: true, Value: int count } && count > Most ? count : null;

    /// <summary>True when the type around a setting of the platform makes model calls, or the handler it belongs to stands before them.</summary>
    private static bool ConcernsModels(IOperation operation, GuardContext context)
    {
        foreach (var handler in HttpHandlers.For(context).All)
        {
            if (handler.Call.Syntax.SyntaxTree == operation.Syntax.SyntaxTree && handler.Call.Syntax.Span.Contains(operation.Syntax.Span))
            {
                return FactoryModelClients.For(context).Use(handler);
            }
        }

        SyntaxNode around = operation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? operation.Syntax.SyntaxTree.GetRoot(context.Cancellation);
        return around.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(invocation =>
            invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            && context.Sdk.MayHaveRole(name, Role.AnyModelCall)
            && operation.SemanticModel?.GetOperation(invocation, context.Cancellation) is { } call
            && SdkCall.From(call, context.Sdk, Role.AnyModelCall) is not null);
    }
}
