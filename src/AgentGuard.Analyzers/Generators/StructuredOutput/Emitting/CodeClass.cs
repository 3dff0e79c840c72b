using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes all readers and writers: type by type, and behind each type the values that it uses first.</summary>
internal sealed class CodeClass(EmitContext context)
{
    /// <summary>The code of one type and of all that it consists of.</summary>
    public void Write()
    {
        if (context.Spec.Root is UnionSpec root)
        {
            new RootReader(context, root).Write();
        }

        var type = context.Spec.Root;
        Write([new NamedValue(context.Spec.RootType, type.CSharpType, type.IsValueType, IsNullable: false)]);
    }

    /// <summary>The code of several values and all that they consist of. Methods that other code has asked for already are among it.</summary>
    /// <param name="roots">Used by that other code.</param>
    public void Write(IReadOnlyCollection<ValueSpec> roots)
    {
        var values = roots.SelectMany(AllValues.WithParts).ToList();
        WriteValues();
        foreach (var type in Used(values.OfType<NamedValue>().Select(value => value.Type).ToList()))
        {
            context.Code.Blank();
            Write(type);
            WriteValues();
        }

        if (context.Reads)
        {
            context.Code.Blank();
            NameMatching.WriteComparison(context);
        }

        if (context.Writes)
        {
            SharedWriters.Write(context, values.Concat(AllValues.Of(context.Spec)));
        }
    }

    private void WriteValues()
    {
        while (context.Values.Next() is { } next)
        {
            context.Code.Blank();
            Write(next.Value, next.Name);
        }
    }

    /// <summary>The roots first. An object that only occurs as a case of unions has no methods of its own.</summary>
    private IEnumerable<TypeSpec> Used(List<int> roots)
    {
        var uses = new HashSet<int>(Uses().Concat(roots));
        return uses.OrderBy(index => roots.Contains(index) ? 0 : 1).ThenBy(index => index).Select(index => context.Spec.Types[index]);
    }

    private IEnumerable<int> Uses()
    {
        foreach (var type in context.Spec.Types)
        {
            var tagged = type is UnionSpec union ? union.Cases.Where(option => option.Tag is not null).Select(option => option.Value).ToList() : [];
            foreach (var value in AllValues.Of(type).OfType<NamedValue>())
            {
                if (!tagged.Contains(value) || context.TypeOf(value) is not ObjectSpec)
                {
                    yield return value.Type;
                }
            }
        }
    }

    private void Write(TypeSpec type)
    {
        switch (type)
        {
            case ObjectSpec item:
                var shape = new ObjectShape(item, item.Name);
                WriteParts(() => new ObjectReader(context, shape).Write(), () => new ObjectWriter(context, shape).Write());
                break;
            case EnumSpec names:
                Write(names);
                break;
            case UnionSpec { IsUnionType: true } union:
                WriteParts(() => new UnionTypeReader(context, union).Write(), () => new UnionWriter(context, union).Write());
                break;
            case UnionSpec union:
                WriteParts(() => new UnionReader(context, union).Write(), () => new UnionWriter(context, union).Write());
                break;
        }
    }

    private void Write(EnumSpec type)
    {
        if (context.Reads)
        {
            EnumReader.Write(context, type);
        }
        else if (type.IsFlags)
        {
            NameMatching.WriteNames(context, type.Name + "Names", type.Members.Select(member => member.JsonName));
            FlagsReader.WriteValues(context, type);
        }

        // The reader of a dictionary names its keys in errors.
        if (context.Writes || AllValues.Of(context.Spec).Any(value => value is MapValue { Key: NamedValue key } && context.TypeOf(key).Equals(type)))
        {
            context.Code.Blank();
            EnumWriter.Write(context, type);
        }
    }

    private void Write(ValueSpec value, string name)
    {
        switch (value)
        {
            case TextValue text when context.Reads:
                ScalarReaders.Write(context, text, name);
                break;
            case IntegerValue integer when context.Reads:
                ScalarReaders.Write(context, integer, name);
                break;
            case NumberValue number when context.Reads:
                ScalarReaders.Write(context, number, name);
                break;
            case ListValue list:
                WriteParts(() => new ListReader(context, list, name).Write(), () => CollectionWriters.Write(context, list, name));
                break;
            case MapValue map:
                WriteParts(() => new MapReader(context, map, name).Write(), () => CollectionWriters.Write(context, map, name));
                break;
        }
    }

    private void WriteParts(Action reader, Action writer)
    {
        if (context.Reads)
        {
            reader();
        }

        if (context.Reads && context.Writes)
        {
            context.Code.Blank();
        }

        if (context.Writes)
        {
            writer();
        }
    }
}
