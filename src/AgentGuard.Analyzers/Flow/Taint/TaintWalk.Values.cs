using AgentGuard.Analyzers.Flow.Catalogs;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    /// <summary>What an operation gives, and what it does to variables on the way.</summary>
    private TaintValue Evaluate(IOperation? operation)
    {
        if (operation is null || operation.ConstantValue.HasValue || _depth > MostDepth || ++_steps > MostSteps)
        {
            return TaintValue.Clean;
        }

        _depth++;
        var value = Visit(operation);
        _depth--;
        return value.IsClean || IsHarmless(operation.Type) ? TaintValue.Clean : value;
    }

    private TaintValue Visit(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case ILocalReferenceOperation local:
                return _state[local.Local];
            case IParameterReferenceOperation parameter:
                return _state[parameter.Parameter];
            case IFlowCaptureReferenceOperation capture:
                return _state[capture.Id];
            case IFlowCaptureOperation capture:
                return Capture(capture);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IFieldReferenceOperation field:
                return IsOwn(field.Instance) ? Own(field.Field) : Evaluate(field.Instance).Member((field.Field.CorrespondingTupleField ?? field.Field).Name);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IArrayElementReferenceOperation element:
                return Evaluate(element.ArrayReference).Flat();
            case IImplicitIndexerReferenceOperation range:
                return Evaluate(range.Instance).SafeFor(TaintSink.Part);
            case IInvocationOperation call:
                return Call(call);
            case IObjectCreationOperation creation:
                return Create(creation);
            case ISimpleAssignmentOperation assignment:
                return Store(assignment, assignment.Target, Evaluate(assignment.Value), assignment.Value);
            case ICompoundAssignmentOperation assignment:
                return Store(assignment, assignment.Target, Concat([assignment.Target, assignment.Value]), assignment.Value);
            case IDeconstructionAssignmentOperation assignment:
                return Deconstruct(assignment.Target, Evaluate(assignment.Value));
            case IConversionOperation conversion:
                return Convert(conversion);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation);
            case IBinaryOperation binary:
                return Binary(binary);
            case IInterpolatedStringOperation text:
                return Concat(text.Parts);
            case IInterpolationOperation hole:
                return Evaluate(hole.Expression);
            case ITupleOperation tuple:
                return Tuple(tuple);
            case IAnonymousObjectCreationOperation anonymous:
                return Anonymous(anonymous);
            case IReturnOperation { ReturnedValue: { } value }:
                Returned = Returned.Join(_state.Resolve(Evaluate(value)));
                return TaintValue.Clean;
            case IIsPatternOperation test:
                Bind(test.Pattern, Evaluate(test.Value));
                return TaintValue.Clean;
            case IDelegateCreationOperation function:
                return Evaluate(function.Target);
            case IFlowAnonymousFunctionOperation lambda:
                return RunLambda(lambda, static _ => TaintValue.Clean);
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                return RunLocalFunction(function, static _ => TaintValue.Clean);
            default:
                return Parts(operation);
        }
    }

    /// <summary>What operations without a case of their own are made of: collection expressions, spreads, dynamic calls.</summary>
    private TaintValue Parts(IOperation operation)
    {
        var result = TaintValue.Clean;
        foreach (var child in operation.ChildOperations)
        {
            result = result.Join(Evaluate(child));
        }

        return operation is IIsTypeOperation or IIsNullOperation or ITypeOfOperation ? TaintValue.Clean : result;
    }

    private TaintValue Capture(IFlowCaptureOperation capture)
    {
        var value = Evaluate(capture.Value);
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IFlowCaptureReferenceOperation)
        {
            _aliases[capture.Id] = capture.Value;
        }

        Keep(capture.Id, capture.Value);
        _state = _state.With(capture.Id, value);
        return value;
    }

    private TaintValue Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var instance = Evaluate(reference.Instance);
        foreach (var argument in reference.Arguments)
        {
            Evaluate(argument.Value);
        }

        if (SourceLabel(property) is not TaintLabel.None and var label)
        {
            return !instance.Sources.IsEmpty && label != TaintLabel.Retrieved ? instance
                : label == TaintLabel.ModelOutput && IsMessage(reference.Instance?.Type) ? TaintValue.Clean
                : Fresh(label, reference.Syntax, reference.Syntax.ToString());
        }

        if (TaintCatalog.Find(property, TaintEntryKind.Cleaner).FirstOrDefault() is { } cleaner)
        {
            return instance.Flat().SafeFor(cleaner.Sinks);
        }

        if (IsOwn(reference.Instance))
        {
            return Own(property);
        }

        if (IsWhole(property))
        {
            return instance;
        }

        // Identifiers and names that a service makes up are no text that anybody can choose.
        return property.IsIndexer ? instance.Flat()
            : property.DeclaringSyntaxReferences.IsEmpty && IsMadeByService(property.Name) ? TaintValue.Clean
            : instance.Member(property.Name);
    }

    /// <summary>The value itself, seen through what enumerates, wraps or awaits it.</summary>
    private static bool IsWhole(IPropertySymbol property) =>
        property.Name == "Current" && property.DeclaringSyntaxReferences.IsEmpty
        || property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        || property is { Name: "Result", ContainingType.Name: "Task" or "ValueTask" };

    /// <summary>Messages that did not come from a call in sight may be anybody's: the application's own instructions, too.</summary>
    private static bool IsMessage(ITypeSymbol? type) => type?.Name is "ChatMessage" or "ChatMessageContent";

    private static bool IsMadeByService(string name) =>
        name.EndsWith("Id", StringComparison.Ordinal) || name is "Model" or "FinishReason" or "Role" or "Usage" or "CreatedAt" or "StatusCode" or "ReasonPhrase" or "Version" or "MediaType";

    private TaintLabel SourceLabel(ISymbol member) =>
        Sdk.MayHaveRole(member.Name, TaintRoles.Texts) && TaintRoles.LabelOf(Sdk.RolesOf(member) & TaintRoles.Texts) is not TaintLabel.None and var label
            ? label
            : TaintCatalog.Find(member, TaintEntryKind.Source).FirstOrDefault()?.Label ?? TaintLabel.None;

    private static TaintValue Fresh(TaintLabel label, SyntaxNode key, string name)
    {
        var text = string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var shown = text.Length > 60 ? text.Substring(0, 57) + "..." : text;
        return TaintValue.From(new TaintSource(label, key.ToString(), shown));
    }

    /// <summary>A field or property of this object, or a static one.</summary>
    private TaintValue Own(ISymbol member) =>
        _state.Knows(member) ? _state[member]
        : isSummary || member.DeclaringSyntaxReferences.IsEmpty ? TaintValue.Clean
        : analysis.Left(member, options, cancellation);

    private static bool IsOwn(IOperation? instance) => instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    private TaintValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            foreach (var entry in TaintCatalog.Find(method, TaintEntryKind.Sink))
            {
                Take(entry.Sinks, value, conversion.Operand.Syntax, conversion.Syntax, method.ContainingType.Name);
            }
        }

        return value;
    }

    private TaintValue Binary(IBinaryOperation binary)
    {
        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String)
        {
            // Long sums nest to the left.
            var parts = new Stack<IOperation>();
            IOperation current = binary;
            while (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } sum && ++_steps < MostSteps)
            {
                parts.Push(sum.RightOperand);
                current = sum.LeftOperand;
            }

            parts.Push(current);
            return Concat(parts);
        }

        Evaluate(binary.LeftOperand);
        Evaluate(binary.RightOperand);
        return TaintValue.Clean;
    }

    /// <summary>A text put together; what follows a fixed address cannot change where a request goes.</summary>
    private TaintValue Concat(IEnumerable<IOperation> parts)
    {
        var result = TaintValue.Clean;
        var prefix = "";
        var isFixed = false;
        foreach (var part in parts)
        {
            if (part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text })
            {
                prefix += text;
            }
            else if (part.ConstantValue is { HasValue: true } constant)
            {
                prefix += constant.Value;
            }
            else
            {
                var value = Evaluate(part).Flat();
                isFixed = isFixed || TaintText.FixesAddress(prefix);
                result = result.Join(isFixed ? value.SafeFor(TaintSink.Url) : value);
                isFixed = isFixed || (value.IsClean && prefix.Length == 0);
                prefix += value.IsClean ? "\0" : "";
            }
        }

        return result;
    }

    private TaintValue Tuple(ITupleOperation tuple)
    {
        var result = TaintValue.Clean;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            result = result.WithMember("Item" + (i + 1), Evaluate(tuple.Elements[i]));
        }

        return result;
    }

    private TaintValue Anonymous(IAnonymousObjectCreationOperation creation)
    {
        var result = TaintValue.Clean;
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                result = result.WithMember(target.Property.Name, Evaluate(assignment.Value));
            }
        }

        return result;
    }

    /// <summary>Numbers, dates and the like: no text that could carry instructions or a path.</summary>
    private static bool IsHarmless(ITypeSymbol? type)
    {
        type = type?.WithoutNullable();
        return type is { TypeKind: TypeKind.Enum }
            || type?.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char) or SpecialType.System_DateTime or SpecialType.System_Void
            || (type is { Name: "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "CancellationToken" or "Version" or "BigInteger" or "Type", ContainingNamespace.Name: "System" or "Threading" or "Numerics" }
                && type.Name != "Type");
    }
}
