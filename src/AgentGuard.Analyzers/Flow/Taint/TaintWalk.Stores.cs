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

        value = TaintTypes.IsHarmless(target.Type) ? TaintValue.Clean : value;
        if (VariableOf(target) is { } variable)
        {
            _state = _state.With(variable, value);
        }

        switch (target)
        {
            case IFlowCaptureReferenceOperation { Id: var id } when _aliases.TryGetValue(id, out var alias):
                Assign(alias, value);
                break;
            case IDeclarationExpressionOperation { Expression: var declared }:
                Assign(declared, value);
                break;
            case IConversionOperation { Operand: var operand }:
                Assign(operand, value);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list }:
                Add(list, value);
                break;
            case IArrayElementReferenceOperation { ArrayReference: var array }:
                Add(array, value);
                break;
            case IPropertyReferenceOperation { Instance: { } builder, Property: var property } when TaintTypes.IsAddressBuilder(property.ContainingType):
                Assign(builder, Evaluate(builder).Join(TaintMembers.IsHost(property) || property.Name == "Scheme" ? value : value.SafeFor(TaintSink.Url)));
                break;
            case IMemberReferenceOperation { Instance: { } instance } member when !IsOwn(instance):
                Assign(instance, Evaluate(instance).WithMember(NameIn(member), value));
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value);
                break;
        }
    }

    /// <summary>The variable that an operation reads or writes: a local, parameter or capture, a field or property of this object.</summary>
    private static object? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IFieldReferenceOperation field when IsOwn(field.Instance) => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property when IsOwn(property.Instance) => property.Property,
        _ => null,
    };

    /// <summary>What a value calls a member of it.</summary>
    private static string NameIn(IMemberReferenceOperation reference) => ((reference as IFieldReferenceOperation)?.Field.CorrespondingTupleField ?? reference.Member).Name;

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
            _state = _state.With(symbol, TaintTypes.IsHarmless(declared.Item2) ? TaintValue.Clean : value);
        }

        if (pattern is IRecursivePatternOperation { PropertySubpatterns: var members, DeconstructionSubpatterns: var parts })
        {
            foreach (var member in members)
            {
                Bind(member.Pattern, member.Member is IPropertyReferenceOperation property && SourceLabel(property.Property) is not TaintLabel.None and var label && value.Sources.IsEmpty
                    ? Fresh(label, property.Syntax, property.Syntax.ToString())
                    : value.Member((member.Member as IMemberReferenceOperation)?.Member.Name ?? ""));
            }

            for (var i = 0; i < parts.Length; i++)
            {
                Bind(parts[i], value.Members.IsEmpty ? value : value.Member("Item" + (i + 1)));
            }
        }
        else
        {
            foreach (var part in pattern.ChildOperations.OfType<IPatternOperation>())
            {
                Bind(part, value);
            }
        }

        _depth--;
    }
}
