using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>
/// Makes the methods that an SDK's attribute makes tools generated ones, all of their class, and the class's registration one of generated tools. Only where the
/// one registration is seen, and where no parameter may come from a container.
/// </summary>
internal sealed class AttributedToolset(INamedTypeSymbol type, SdkContext sdk, CancellationToken cancellation)
{
    private readonly Compilation _compilation = sdk.Compilation;

    /// <summary>The changes by syntax tree; null when it is not certain that the tools stay what they are.</summary>
    public IReadOnlyList<(SyntaxTree Tree, TextChange Change)>? Changes()
    {
        var tools = type.GetMembers().OfType<IMethodSymbol>()
            .Select(method => (Method: method, Attribute: method.ToolAttribute(sdk)))
            .Where(tool => tool.Attribute is not null)
            .Select(tool => (tool.Method, Attribute: tool.Attribute!))
            .ToList();
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false, IsGenericType: false }
            || RegistrationForm.Of(tools[0].Attribute) is not { } form
            || tools.Exists(tool => !SymbolEqualityComparer.Default.Equals(tool.Attribute.AttributeClass, tools[0].Attribute.AttributeClass) || !IsPlain(tool.Method))
            || form.Registration(type, tools.TrueForAll(tool => tool.Method.IsStatic), sdk, cancellation) is not { } registration)
        {
            return null;
        }

        var changes = new List<(SyntaxTree, TextChange)> { registration };
        foreach (var (method, attribute) in tools)
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax
                || ToolAttributeWords.Of(attribute, method, form.IsSnakeCase, sdk, cancellation) is not { } arguments
                || GeneratedToolMethod.Around(method, _compilation, cancellation) is not { } around
                || form.MayTellTheModelMore(method, cancellation))
            {
                return null;
            }

            changes.Add((syntax.SyntaxTree, new TextChange(syntax.Span, GeneratedToolMethod.Attribute + arguments)));
            changes.AddRange(around);
        }

        changes.AddRange(form.MarksOf(type, cancellation));
        return changes;
    }

    private static bool IsPlain(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsGenericMethod: false, PartialDefinitionPart: null, PartialImplementationPart: null }
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None && (parameter.Type.IsCancellationToken() || IsData(parameter.Type)));

    /// <summary>True for what no container holds: texts, numbers, times, and lists of these. A class may be a service, which the SDK takes from there.</summary>
    private static bool IsData(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => IsData(array.ElementType),
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: SpecialType.System_Object } => false,
        { SpecialType: not SpecialType.None and not SpecialType.System_Nullable_T and < SpecialType.System_Array } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsData(nullable.TypeArguments[0]),
        INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } list when list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic" => IsData(list.TypeArguments[0]),
        { Name: "Guid" or "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        _ => false,
    };
}
