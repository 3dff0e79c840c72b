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
        return value.IsClean || TaintTypes.IsHarmless(operation.Type) ? TaintValue.Clean : value;
    }

    private TaintValue Visit(IOperation operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation => _state[VariableOf(operation)!],
        IFlowCaptureOperation capture => Capture(capture),
        IFieldReferenceOperation field => IsOwn(field.Instance) ? Own(field.Field) : Evaluate(field.Instance).Member(NameIn(field)),
        IPropertyReferenceOperation property => Property(property),
        IArrayElementReferenceOperation element => Evaluate(element.ArrayReference).Flat(),
        IImplicitIndexerReferenceOperation range => Evaluate(range.Instance).SafeFor(TaintSink.Part),
        IInvocationOperation call => Call(call),
        IObjectCreationOperation creation => Create(creation),
        ISimpleAssignmentOperation assignment => Store(assignment, assignment.Target, Evaluate(assignment.Value), assignment.Value),
        ICompoundAssignmentOperation assignment => Store(assignment, assignment.Target, Concat([assignment.Target, assignment.Value]), assignment.Value),
        IDeconstructionAssignmentOperation assignment => Deconstruct(assignment.Target, Evaluate(assignment.Value)),
        IConversionOperation conversion => Convert(conversion),
        IBinaryOperation binary => Binary(binary),
        IInterpolatedStringOperation text => Concat(text.Parts),
        ITupleOperation tuple => Tuple(tuple),
        IAnonymousObjectCreationOperation anonymous => Anonymous(anonymous),
        IReturnOperation { ReturnedValue: { } value } => Return(Evaluate(value)),
        IIsPatternOperation test => Match(test),
        IFlowAnonymousFunctionOperation lambda => RunLambda(lambda, static _ => TaintValue.Clean),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } => RunLocalFunction(function, static _ => TaintValue.Clean),
        _ => Parts(operation),
    };

    private TaintValue Return(TaintValue value)
    {
        Returned = Returned.Join(_state.Resolve(value));
        return TaintValue.Clean;
    }

    private TaintValue Match(IIsPatternOperation test)
    {
        Bind(test.Pattern, Evaluate(test.Value));
        return TaintValue.Clean;
    }

    /// <summary>What operations without a case of their own are made of: statements, awaits, collection expressions, spreads, dynamic calls.</summary>
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
                : label == TaintLabel.ModelOutput && TaintMessages.IsMessage(reference.Instance?.Type) ? TaintValue.Clean
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

        if (TaintMembers.IsWhole(property))
        {
            return instance;
        }

        return property.IsIndexer ? property.ContainingType.SpecialType == SpecialType.System_String ? instance.Flat().SafeFor(TaintSink.Part) : instance.Flat()
            : TaintMessages.IsMadeByService(property) ? TaintValue.Clean
            : instance.Member(property.Name);
    }

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
}
