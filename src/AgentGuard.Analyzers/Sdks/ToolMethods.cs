using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Sdks;

/// <summary>Methods that an attribute makes tools, and what the attribute says.</summary>
internal static class ToolMethods
{
    /// <summary>Base types whose methods carry a tool attribute and are steps of a workflow: no model calls them.</summary>
    private static readonly string[] WorkflowSteps = ["Microsoft.SemanticKernel.KernelProcessStep", "Microsoft.SemanticKernel.KernelProcessStep`1"];

    /// <summary>The attribute that makes a method a tool; null for other methods and for steps of a workflow.</summary>
    public static AttributeData? ToolAttribute(this IMethodSymbol method, SdkContext sdk)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && (sdk.RolesOf(type) & Role.ToolDefinition) != 0)
            {
                return WorkflowSteps.Any(method.ContainingType.IsOrInherits) ? null : attribute;
            }
        }

        return null;
    }

    /// <summary>The name an attribute gives to a tool, and the argument that says so; null when it gives none.</summary>
    public static (string Name, AttributeArgumentSyntax? Argument)? ToolName(this AttributeData attribute, SdkContext sdk, CancellationToken cancellation)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        var arguments = syntax?.ArgumentList?.Arguments;
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Value.Value is string name && PropertyIsName(attribute.AttributeClass, named.Key, sdk))
            {
                return (name, arguments?.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == named.Key));
            }
        }

        if (attribute.AttributeConstructor is { } constructor)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Ordinal < attribute.ConstructorArguments.Length
                    && attribute.ConstructorArguments[parameter.Ordinal].Value is string name
                    && (sdk.RolesOf(parameter) & Role.ToolName) != 0)
                {
                    return (name, arguments?.FirstOrDefault(argument => argument.NameEquals is null));
                }
            }
        }

        return null;
    }

    /// <summary>What an attribute declares under one of the names of the protocol's annotations; null when it says nothing.</summary>
    public static bool? Annotation(this AttributeData attribute, ToolAnnotation annotation)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == annotation.ToString() && named.Value.Value is bool value)
            {
                return value;
            }
        }

        return null;
    }

    private static bool PropertyIsName(INamedTypeSymbol? type, string property, SdkContext sdk) =>
        sdk.MayHaveRole(property)
        && type?.GetMembers(property).FirstOrDefault() is { } member
        && (sdk.RolesOf(member) & Role.ToolName) != 0;
}

/// <summary>What the Model Context Protocol lets a tool declare about itself; the names are those of the attribute's properties.</summary>
internal enum ToolAnnotation
{
    ReadOnly,
    Destructive,
    Idempotent,
    OpenWorld,
}
