using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>Parameters that are not the model's to give.</summary>
internal static class ContextParameter
{
    private const string FromContext = AttributeExtensions.Runtime + "FromContextAttribute";
    private const string IdempotencyKey = AttributeExtensions.Runtime + "IdempotencyKeyAttribute";

    /// <summary>Null for a parameter that the model gives.</summary>
    public static ParameterSpec? Of(IParameterSymbol parameter, ToolsetContext context)
    {
        var attributes = parameter.GetAttributes();
        var type = parameter.Type.WithoutNullable();
        var kind = attributes.Has(IdempotencyKey) ? KeyKind(type) : KindOf(type, attributes.Has(FromContext));
        if (kind is not { } known)
        {
            if (attributes.Has(IdempotencyKey))
            {
                Report(ToolProblemKind.KeyType, parameter, context, type.ToText());
                return new ParameterSpec(parameter.Name, ParameterKind.IdempotencyKey, type.ToCode());
            }

            return null;
        }

        CheckConstraints(parameter, context);
        if (known == ParameterKind.Context && !CanBeInContext(type))
        {
            Report(ToolProblemKind.ContextType, parameter, context, type.ToText());
        }

        var target = known == ParameterKind.Progress ? ((INamedTypeSymbol)type).TypeArguments[0] : parameter.Type;
        return new ParameterSpec(parameter.Name, known, target.WithoutNullable().ToCode(), Member: null, IsNullable(parameter.Type), Missing(parameter));
    }

    private static ParameterKind? KeyKind(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? ParameterKind.IdempotencyKey
        : type.Is("System.Guid") ? ParameterKind.IdempotencyGuid
        : null;

    private static ParameterKind? KindOf(ITypeSymbol type, bool isMarked)
    {
        if (type.IsCancellationToken())
        {
            return ParameterKind.CancellationToken;
        }

        return type.Name switch
        {
            "IServiceProvider" when type.Is("System.IServiceProvider") => ParameterKind.Services,
            "IProgress" when type.Is("System.IProgress`1") => ParameterKind.Progress,
            "AIFunctionArguments" when type.Is("Microsoft.Extensions.AI.AIFunctionArguments") => ParameterKind.HostArguments,
            "ToolCall" when type.Is(AttributeExtensions.Runtime + "ToolCall") => ParameterKind.Call,
            _ => isMarked ? ParameterKind.Context : null,
        };
    }

    private static bool CanBeInContext(ITypeSymbol type) =>
        type is { IsRefLikeType: false, SpecialType: not SpecialType.System_Object, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic) };

    private static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || !SymbolEqualityComparer.Default.Equals(type, type.WithoutNullable());

    private static string? Missing(IParameterSymbol parameter)
    {
        if (parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is { } value)
        {
            return ConstantText.ToCode(value, parameter.Type.WithoutNullable());
        }

        return IsNullable(parameter.Type) ? "null" : parameter.HasExplicitDefaultValue ? "default!" : null;
    }

    private static void CheckConstraints(IParameterSymbol parameter, ToolsetContext context)
    {
        var found = ConstraintReader.Read(
            parameter.GetAttributes(), attribute => context.Arguments.LocationOf(attribute, Location.None), static _ => { });
        foreach (var constraint in found.Left)
        {
            context.Report(ToolProblemKind.ContextConstrained, constraint.Location, Subject(parameter), constraint.Name);
        }
    }

    private static void Report(ToolProblemKind kind, IParameterSymbol parameter, ToolsetContext context, params object[] details) =>
        context.Report(kind, context.Arguments.LocationOf(parameter, Location.None), new object[] { Subject(parameter) }.Concat(details).ToArray());

    private static string Subject(IParameterSymbol parameter) => parameter.ContainingSymbol.Name + "." + parameter.Name;
}
