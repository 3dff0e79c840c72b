using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>A call that makes a tool, with the name and the list it goes into.</summary>
internal sealed class NamedTool
{
    private NamedTool(SdkCall call, ToolDefinition? definition, ToolName name, object? container)
    {
        Call = call;
        Definition = definition;
        Name = name;
        Container = container;
    }

    public SdkCall Call { get; }

    /// <summary>The function it is made from; null for tools made from declarations, agents or other tools.</summary>
    public ToolDefinition? Definition { get; }

    public ToolName Name { get; }

    /// <summary>What the tools of one agent have in common: the collection around them, or the list they are added to; null when alone.</summary>
    public object? Container { get; }

    public Location Location => Definition?.Location ?? Name.Source?.GetLocation() ?? Call.NameLocation;

    public static NamedTool? From(IOperation operation, SdkContext sdk, CancellationToken cancellation)
    {
        if (SdkCall.From(operation, sdk, Role.ToolDefinition) is not { } call || ToolDefinition.IsForCode(operation, sdk))
        {
            return null;
        }

        var definition = ToolDefinition.From(operation, sdk, cancellation);
        var name = ToolName.Of(call, definition, sdk, cancellation);
        return name.Origin == ToolNameOrigin.Unknown
            ? null
            : new NamedTool(call, definition, name, name.Text is null ? null : ContainerOf(operation, cancellation));
    }

    /// <summary>The first list the value gets into: written around it, or added to; the list itself is the key, as a local when it is one.</summary>
    private static object? ContainerOf(IOperation tool, CancellationToken cancellation)
    {
        if (ValueUses.Container(tool) is { } around)
        {
            return KeyOf(around, tool);
        }

        foreach (var use in ValueUses.Of(tool, cancellation))
        {
            if (use is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" } add })
            {
                continue;
            }

            switch (add.Instance?.Unwrap())
            {
                case ILocalReferenceOperation list:
                    return list.Local;
                case IPropertyReferenceOperation { Instance: ILocalReferenceOperation owner } property:
                    return (owner.Local, property.Property);
            }
        }

        return null;
    }

    /// <summary>The local a collection is written for, so that what is added later counts too; else the collection.</summary>
    private static object KeyOf(SyntaxNode collection, IOperation tool)
    {
        var holder = collection.Parent is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            ? collection.Parent
            : collection;
        return holder.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && tool.SemanticModel?.GetDeclaredSymbol(declarator) is { } local
                ? local
                : collection;
    }
}
