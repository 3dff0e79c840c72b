using AgentGuard.Analyzers.Flow.Catalogs;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    private TaintValue Store(IAssignmentOperation assignment, IOperation target, TaintValue value, IOperation given)
    {
        // Where the value takes several steps, the graph remembers the target first.
        var written = target is IFlowCaptureReferenceOperation { Id: var id } && _aliases.TryGetValue(id, out var alias) ? alias : target;
        if (written is IPropertyReferenceOperation { Property: var property })
        {
            TakeProperty(property, value, given, assignment);
        }

        if (target is ILocalReferenceOperation local)
        {
            Keep(local.Local, given);
        }

        Assign(target, value);
        return value;
    }

    /// <summary>Remembers what a local stands for, as long as nothing else is ever written to it.</summary>
    private void Keep(object variable, IOperation written)
    {
        if (written.Type?.SpecialType == SpecialType.System_Boolean || written is IDelegateCreationOperation)
        {
            _kept[variable] = _kept.TryGetValue(variable, out var known) && known?.Syntax != written.Syntax ? null : written;
        }
    }

    private void Assign(IOperation? target, TaintValue value)
    {
        if (target is null || ++_steps > MostSteps)
        {
            return;
        }

        value = IsHarmless(target.Type) ? TaintValue.Clean : value;
        switch (target)
        {
            case ILocalReferenceOperation local:
                _state = _state.With(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                _state = _state.With(parameter.Parameter, value);
                break;
            case IFlowCaptureReferenceOperation capture:
                _state = _state.With(capture.Id, value);
                if (_aliases.TryGetValue(capture.Id, out var alias))
                {
                    Assign(alias, value);
                }

                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value);
                break;
            case IFieldReferenceOperation field when IsOwn(field.Instance):
                _state = _state.With(field.Field, value);
                break;
            case IFieldReferenceOperation { Instance: { } instance } field:
                Assign(instance, Evaluate(instance).WithMember((field.Field.CorrespondingTupleField ?? field.Field).Name, value));
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance }:
                Add(instance, value);
                break;
            case IPropertyReferenceOperation property when IsOwn(property.Instance):
                _state = _state.With(property.Property, value);
                break;
            case IPropertyReferenceOperation { Instance: { } instance } property when IsAddressBuilder(property.Property.ContainingType):
                Assign(instance, Evaluate(instance).Join(IsHost(property.Property.Name) || property.Property.Name == "Scheme" ? value : value.SafeFor(TaintSink.Url)));
                break;
            case IPropertyReferenceOperation { Instance: { } instance } property:
                Assign(instance, Evaluate(instance).WithMember(property.Property.Name, value));
                break;
            case IArrayElementReferenceOperation element:
                Add(element.ArrayReference, value);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value);
                break;
        }
    }

    /// <summary>Puts a value into a collection or text builder, next to what is in it.</summary>
    private void Add(IOperation? holder, TaintValue value)
    {
        while (HolderAround(holder) is { } outer)
        {
            holder = outer;
        }

        if (holder is not null && !value.IsClean)
        {
            Assign(holder, Evaluate(holder).Join(value));
        }
    }

    /// <summary>The object whose call gave this one; of the writer of a channel the channel, out of which its reader takes what the writer puts in.</summary>
    private static IOperation? HolderAround(IOperation? holder) => holder switch
    {
        IInvocationOperation call => call.Instance,
        IPropertyReferenceOperation { Property: { Name: "Writer", Type.Name: "ChannelWriter" } } writer => writer.Instance,
        _ => null,
    };

    private TaintValue Deconstruct(IOperation target, TaintValue value)
    {
        if (target is IDeclarationExpressionOperation { Expression: ITupleOperation declared })
        {
            target = declared;
        }

        if (target is ITupleOperation tuple)
        {
            for (var i = 0; i < tuple.Elements.Length; i++)
            {
                // Records and key-value pairs are taken apart by their own method: any part may be any member.
                var name = "Item" + (i + 1);
                Deconstruct(tuple.Elements[i], value.Members.IsEmpty || value.Members.ContainsKey(name) || value.Members.Keys.Any(IsItem) ? value.Member(name) : value.Flat());
            }
        }
        else
        {
            Assign(target, value);
        }

        return value;

        static bool IsItem(string name) => name.StartsWith("Item", StringComparison.Ordinal) && name.Length > 4 && char.IsDigit(name[4]);
    }

    /// <summary>Gives the variables that a pattern declares what they stand for.</summary>
    private void Bind(IPatternOperation pattern, TaintValue value)
    {
        if (++_steps > MostSteps || _depth > MostDepth)
        {
            return;
        }

        _depth++;
        var declared = pattern switch
        {
            IDeclarationPatternOperation declaration => (declaration.DeclaredSymbol, declaration.MatchedType),
            IRecursivePatternOperation recursive => (recursive.DeclaredSymbol, recursive.MatchedType),
            IListPatternOperation list => (list.DeclaredSymbol, list.NarrowedType),
            _ => (null, null),
        };
        if (declared.DeclaredSymbol is { } symbol)
        {
            _state = _state.With(symbol, IsHarmless(declared.Item2) ? TaintValue.Clean : value);
        }

        switch (pattern)
        {
            case IRecursivePatternOperation recursive:
                foreach (var part in recursive.PropertySubpatterns)
                {
                    Bind(part.Pattern, part.Member is IPropertyReferenceOperation property && SourceLabel(property.Property) is not TaintLabel.None and var label && value.Sources.IsEmpty
                        ? Fresh(label, property.Syntax, property.Syntax.ToString())
                        : value.Member((part.Member as IMemberReferenceOperation)?.Member.Name ?? ""));
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    Bind(recursive.DeconstructionSubpatterns[i], value.Members.IsEmpty ? value : value.Member("Item" + (i + 1)));
                }

                break;
            case IBinaryPatternOperation both:
                Bind(both.LeftPattern, value);
                Bind(both.RightPattern, value);
                break;
            case INegatedPatternOperation not:
                Bind(not.Pattern, value);
                break;
            case IListPatternOperation list:
                foreach (var part in list.Patterns)
                {
                    Bind(part, value);
                }

                break;
        }

        _depth--;
    }
}
