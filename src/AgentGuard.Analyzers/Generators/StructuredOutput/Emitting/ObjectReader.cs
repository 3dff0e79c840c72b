using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that reads an object: one loop over its members, then the instance.</summary>
internal sealed class ObjectReader(EmitContext context, ObjectShape shape)
{
    private readonly CodeWriter _code = context.Code;
    private readonly EquatableArray<MemberSpec> _members = shape.Object.Members;
    private readonly MemberVariables _variables = new(shape.Object);
    private readonly SeenBits _seen = new(shape.JsonNames.Count);

    private string NamesField => shape.Name + "Names";

    private bool HasRequired => _members.Any(member => member.IsRequired);

    public void Write()
    {
        if (HasRequired)
        {
            NameMatching.WriteNames(context, NamesField, _members.Select(member => member.JsonName));
            _code.Blank();
        }

        context.Summary(shape.Discriminator is null
            ? $"Reads the object {shape.Object.Name}."
            : $"Reads the object {shape.Object.Name}, where \"{shape.Discriminator}\" is {ExpectedText.TagText(shape.Case!)}.");
        context.OpenReader(shape.Object, shape.Name);
        _code.Line("value = default;");
        _code.Open("if (!reader.EnterObject(expected))");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        _code.Line("var start = reader.ErrorCount;");
        _seen.Declare(_code);
        _variables.Declare(_code);
        _code.Blank();
        WriteLoop();
        _code.Blank();
        _seen.RefuseMissing(_code, [.. _members.Select(member => member.IsRequired)], NamesField);
        _code.Open("if (reader.ErrorCount != start)");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        new Construction(context, shape.Object, _variables).Write();
        _code.Close();
    }

    private void WriteLoop()
    {
        _code.Open("while (reader.NextProperty())");
        var names = shape.JsonNames;
        if (names.Count > 0)
        {
            _code.Line("var name = reader.PropertyName;");
            _code.Line("var mark = reader.ErrorCount;");
            _code.Open("switch (name.Length)");
            foreach (var index in NameMatching.Order(names))
            {
                WriteCase(index, names[index]);
                _code.Blank();
            }

            _code.Close();
            _code.Blank();
        }

        _code.Line($"reader.RefuseUnknown({CSharpText.Literal(ExpectedText.OnlyProperties(InOrder(names)))});");
        _code.Close();
    }

    /// <summary>A discriminator comes first, as in the schema.</summary>
    private IEnumerable<string> InOrder(IReadOnlyList<string> names) =>
        shape.Discriminator is null ? names : names.Skip(names.Count - 1).Concat(names.Take(names.Count - 1));

    private void WriteCase(int index, string name)
    {
        _code.Line($"case {NameMatching.Label("name", name)}:");
        _code.Indent();
        _code.Open($"if ({_seen.IsSet(index)})");
        _code.Line("reader.RefuseDuplicate();");
        _code.Line("continue;");
        _code.Close();
        _code.Blank();
        _code.Line(_seen.Set(index));
        _code.Line("reader.Read();");
        if (index < _members.Count)
        {
            WriteMember(_members[index], _variables[index]);
        }
        else
        {
            WriteFailure($"!{CheckOfTag()}", name);
        }

        _code.Blank();
        _code.Line("continue;");
        _code.Outdent();
    }

    /// <summary>The value has been compared already; as a text it may stand for a number, and the other way round.</summary>
    private string CheckOfTag()
    {
        var expected = CSharpText.Literal(ExpectedText.TagText(shape.Case!));
        return shape.Case!.TagIsNumber ? $"reader.TryReadInteger<long>({expected}, out _)" : $"reader.TryReadUtf8({expected}, out _)";
    }

    private void WriteMember(MemberSpec member, MemberVariable variable)
    {
        var orNull = member.Value.IsNullable || !member.IsRequired;
        var hint = shape.Object.Name + MemberLocals.Pascal(member.CSharpName);
        if (!variable.IsWrapped)
        {
            var call = ReadCalls.Of(context, member.Value, hint, orNull, variable.Name);
            WriteFailure(orNull ? $"!reader.IsNull && !{call}" : "!" + call, member.JsonName);
            return;
        }

        if (orNull)
        {
            _code.Open("if (!reader.IsNull)");
        }

        _code.Open($"if ({ReadCalls.Of(context, member.Value, hint, orNull, "var item")})");
        _code.Line($"{variable.Name} = item;");
        _code.Close();
        _code.Open("else");
        WritePrefix(member.JsonName);
        _code.Close();
        if (orNull)
        {
            _code.Close();
        }
    }

    private void WriteFailure(string condition, string name)
    {
        _code.Open($"if ({condition})");
        WritePrefix(name);
        _code.Close();
    }

    private void WritePrefix(string name) => _code.Line($"reader.Prefix(mark, {CSharpText.Literal(name)});");
}
