using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>Where an argument of an attribute is written.</summary>
internal static class AttributeArgument
{
    /// <summary>Null for an argument that is not given, and for an attribute from another project.</summary>
    public static Location? LocationOf(AttributeData attribute, string name, ParseContext context) =>
        attribute.ApplicationSyntaxReference is { } reference
        && context.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
        && reference.GetSyntax(context.Cancellation) is AttributeSyntax { ArgumentList.Arguments: var arguments }
            ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.GetLocation()
            : null;
}
