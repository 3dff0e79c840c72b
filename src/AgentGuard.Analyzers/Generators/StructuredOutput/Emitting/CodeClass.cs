using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes all readers and writers: type by type, and behind each type the values that it uses first.</summary>
internal sealed class CodeClass(EmitContext context)
{
    public void Write()
    {
        if (context.Spec.Root is UnionSpec root)
        {
            new RootReader(context, root).Write();
        }

        foreach (var type in Used())
        {
            context.Code.Blank();
            Write(type);
            while (context.Values.Next() is { } next)
            {
                context.Code.Blank();
                Write(next.Value, next.Name);
            }
        }

        context.Code.Blank();
        NameMatching.WriteComparison(context);
        SharedWriters.Write(context);
    }

    /// <summary>The root first. An object that only occurs as a case of unions has no methods of its own.</summary>
    private IEnumerable<TypeSpec> Used()
    {
        var uses = new HashSet<int>(Uses()) { context.Spec.RootType };
        return uses.OrderBy(index => index == context.Spec.RootType ? -1 : index).Select(index => context.Spec.Types[index]);
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
                new ObjectReader(context, shape).Write();
                context.Code.Blank();
                new ObjectWriter(context, shape).Write();
                break;
            case EnumSpec names:
                EnumReader.Write(context, names);
                context.Code.Blank();
                EnumWriter.Write(context, names);
                break;
            case UnionSpec { IsUnionType: true } union:
                new UnionTypeReader(context, union).Write();
                context.Code.Blank();
                new UnionWriter(context, union).Write();
                break;
            case UnionSpec union:
                new UnionReader(context, union).Write();
                context.Code.Blank();
                new UnionWriter(context, union).Write();
                break;
        }
    }

    private void Write(ValueSpec value, string name)
    {
        switch (value)
        {
            case TextValue text:
                ScalarReaders.Write(context, text, name);
                break;
            case IntegerValue integer:
                ScalarReaders.Write(context, integer, name);
                break;
            case NumberValue number:
                ScalarReaders.Write(context, number, name);
                break;
            case ListValue list:
                new ListReader(context, list, name).Write();
                context.Code.Blank();
                CollectionWriters.Write(context, list, name);
                break;
            case MapValue map:
                new MapReader(context, map, name).Write();
                context.Code.Blank();
                CollectionWriters.Write(context, map, name);
                break;
        }
    }
}
