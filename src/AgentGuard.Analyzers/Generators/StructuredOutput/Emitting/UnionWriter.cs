using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that writes a union: as the case the value is, by its exact type.</summary>
internal sealed class UnionWriter(EmitContext context, UnionSpec union)
{
    private readonly CodeWriter _code = context.Code;

    public void Write()
    {
        context.Summary($"Writes a {union.Name} as the case it is.");
        _code.Open($"internal static void Write{union.Name}({context.Writer} writer, {union.CSharpType}{(union.IsValueType ? "" : "?")} value)");
        if (union.IsUnionType)
        {
            WriteContent();
        }
        else
        {
            WriteDerived();
        }

        _code.Close();
        if (!context.Reads)
        {
            WriteCases();
        }
    }

    /// <summary>The methods of the cases, which stand behind the reader where there is one.</summary>
    private void WriteCases()
    {
        foreach (var option in union.Cases)
        {
            if (option.Tag is not null && option.Value is NamedValue named && context.TypeOf(named) is ObjectSpec item)
            {
                _code.Blank();
                new ObjectWriter(context, new ObjectShape(item, context.CaseName(item, union), union.Discriminator, option)).Write();
            }
        }
    }

    private void WriteDerived()
    {
        WriteIfNull("value is null");
        foreach (var option in union.Cases)
        {
            var type = option.Value.CSharpType;
            _code.Open($"if (value.GetType() == typeof({type}))");
            _code.Line(Call(option, $"({type})value"));
            _code.Line("return;");
            _code.Close();
            _code.Blank();
        }

        // Not null: where null is allowed, that would be read as if all were well.
        _code.Line("// A type that is no case: reading refuses its name.");
        _code.Line("writer.WriteStartObject();");
        _code.Line(WriteStatements.Name(context, union.Discriminator ?? "$type"));
        _code.Line("writer.WriteStringValue(value.GetType().Name);");
        _code.Line("writer.WriteEndObject();");
    }

    private void WriteContent()
    {
        _code.Line(union.IsValueType ? "var content = value.Value;" : "var content = value?.Value;");
        WriteIfNull("content is null");
        for (var index = 0; index < union.Cases.Count; index++)
        {
            var option = union.Cases[index];
            var local = "case" + CSharpText.Number(index);
            _code.Open($"if (content is {option.Value.CSharpType} {local})");
            if (option.Tag is null)
            {
                WriteStatements.Write(context, option.Value with { IsNullable = false }, union.Name + "Case" + CSharpText.Number(index), local, local);
            }
            else
            {
                _code.Line(Call(option, local));
            }

            _code.Line("return;");
            _code.Close();
            _code.Blank();
        }

        _code.Line("// A type that is no case.");
        _code.Line("writer.WriteNullValue();");
    }

    private void WriteIfNull(string condition)
    {
        _code.Open($"if ({condition})");
        _code.Line("writer.WriteNullValue();");
        _code.Line("return;");
        _code.Close();
        _code.Blank();
    }

    private string Call(UnionCase option, string value)
    {
        var type = context.TypeOf((NamedValue)option.Value);
        var name = type is ObjectSpec item && union.Discriminator is not null ? context.CaseName(item, union) : type.Name;
        return $"Write{name}(writer, {value});";
    }
}
