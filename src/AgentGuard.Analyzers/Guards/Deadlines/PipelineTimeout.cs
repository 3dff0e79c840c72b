using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a resilience pipeline or policy is seen to have a timeout, and one that only works through the token.</summary>
internal static class PipelineTimeout
{
    /// <summary>False when it has none, when it gives up waiting by itself, or when the code does not show how it was made.</summary>
    public static bool IsCooperative(IOperation pipeline, SdkContext sdk, CancellationToken cancellation)
    {
        var origin = LocalValue.Origin(pipeline, sdk.Compilation, cancellation);
        if (origin is IFieldReferenceOperation or IPropertyReferenceOperation)
        {
            return AssignedInConstructor(((IMemberReferenceOperation)origin).Member, sdk, cancellation) is { } value && Shows(value, sdk);
        }

        return Shows(origin, sdk);
    }

    private static bool Shows(IOperation made, SdkContext sdk)
    {
        if (made.DescendantsAndSelf().Any(operation => IsTimeout(operation, sdk)))
        {
            return true;
        }

        // var builder = ...; builder.AddTimeout(...); var pipeline = builder.Build();
        return made is IInvocationOperation { Instance: { } instance }
            && ValueName.RootOf(instance) is ILocalSymbol builder
            && made.Root().Descendants().Any(operation =>
                IsTimeout(operation, sdk) && SymbolEqualityComparer.Default.Equals(ValueName.RootOf(operation), builder));
    }

    private static bool IsTimeout(IOperation operation, SdkContext sdk) =>
        operation is IInvocationOperation call
        && (sdk.RolesOf(call.TargetMethod) & Role.TimeoutHandler) != 0
        && !call.Arguments.Any(argument => argument.Value.Unwrap() is IFieldReferenceOperation { Field.Name: "Pessimistic" });

    /// <summary>The value that the only constructor assigning a member gives it.</summary>
    private static IOperation? AssignedInConstructor(ISymbol member, SdkContext sdk, CancellationToken cancellation)
    {
        IOperation? found = null;
        foreach (var constructor in member.ContainingType.Constructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                foreach (var assignment in reference.GetSyntax(cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>())
                {
                    if (NameOf(assignment.Left) == member.Name)
                    {
                        if (found is not null)
                        {
                            return null;
                        }

                        found = sdk.Compilation.GetSemanticModel(assignment.SyntaxTree).GetOperation(assignment.Right, cancellation);
                    }
                }
            }
        }

        return found;
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
