using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>How an SDK takes the tools of a class, and how it takes generated ones.</summary>
/// <param name="attribute">What makes a method a tool.</param>
/// <param name="mark">What makes a class one with tools; null where nothing has to.</param>
/// <param name="conversion">The generated method that makes the SDK's tools of generated ones.</param>
internal abstract class RegistrationForm(string attribute, string? mark, string conversion)
{
    private static readonly RegistrationForm[] All = [new McpRegistration(), new KernelRegistration()];

    private string Attribute { get; } = attribute;

    /// <summary>Tools that have no name of their own are named in snake case.</summary>
    public abstract bool IsSnakeCase { get; }

    /// <summary>Null for an attribute of another SDK.</summary>
    public static RegistrationForm? Of(AttributeData attribute) => All.FirstOrDefault(form => form.Attribute == attribute.AttributeClass?.Name);

    /// <summary>The change of the one call that registers the class; null when there is none or another one, or it says more than can be kept.</summary>
    public (SyntaxTree, TextChange)? Registration(INamedTypeSymbol type, bool isStatic, SdkContext sdk, CancellationToken cancellation)
    {
        if (ToolRegistrations.OnlyOneOf(type, sdk, cancellation) is not { Expression: MemberAccessExpressionSyntax { Name: var name } } call
            || sdk.Compilation.GetSemanticModel(call.SyntaxTree).GetOperation(call, cancellation) is not IInvocationOperation operation)
        {
            return null;
        }

        var arguments = operation.Arguments.Where(argument => argument.Syntax is ArgumentSyntax).ToDictionary(argument => argument.Parameter!.Name);
        var target = arguments.TryGetValue("target", out var given) ? ((ArgumentSyntax)given.Syntax).Expression : null;
        var typeName = (name as GenericNameSyntax)?.TypeArgumentList.Arguments[0].ToString();
        var tools = isStatic ? $"{typeName ?? type.Name}.AsAgentTools()"
            : target is not null ? Receiver(target)
            : typeName is not null && CanBeMade(type) ? $"new {typeName}()"
            : null;
        arguments.Remove("target");
        return tools is not null && Changed(name.Identifier.ValueText, type, target is null, arguments, $"{tools}.{conversion}()") is { } changed
            ? (call.SyntaxTree, new TextChange(TextSpan.FromBounds(name.SpanStart, call.ArgumentList.Span.End), changed))
            : null;
    }

    /// <summary>Whether a method tells the model by exceptions what a generated tool keeps from it.</summary>
    public abstract bool MayTellTheModelMore(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>The changes that take the mark from the class.</summary>
    public IEnumerable<(SyntaxTree, TextChange)> MarksOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var data in type.GetAttributes())
        {
            if (mark is not null
                && data.AttributeClass?.Name == mark
                && data.ApplicationSyntaxReference?.GetSyntax(cancellation) is { Parent: AttributeListSyntax { Attributes.Count: 1 } list }
                && list.GetLastToken().GetNextToken() is { RawKind: not 0 } next
                && list.GetLastToken().TrailingTrivia.Concat(next.LeadingTrivia).All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            {
                yield return (list.SyntaxTree, new TextChange(TextSpan.FromBounds(list.SpanStart, next.SpanStart), ""));
            }
        }
    }

    /// <summary>The method's name and arguments; null when the call has an argument that cannot be kept.</summary>
    private protected abstract string? Changed(string method, INamedTypeSymbol type, bool isByType, IReadOnlyDictionary<string, IArgumentOperation> arguments, string tools);

    /// <summary>Whether one instance, made here, does what the SDK's own instances do.</summary>
    private protected virtual bool CanBeMade(INamedTypeSymbol type) =>
        !type.IsAbstract
        && type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility >= Accessibility.Internal)
        && !type.AllInterfaces.Any(face => face.Name is "IDisposable" or "IAsyncDisposable");

    private static string Receiver(ExpressionSyntax target) => target is
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ObjectCreationExpressionSyntax or ThisExpressionSyntax
            ? target.ToString()
            : $"({target})";
}
