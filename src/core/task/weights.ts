/* Written by “npm run bench -- fitKinds --write”: each row is a sign of an instruction and its weight, in tenths, for
   explain, document, fix, refactor, test, review, optimize, generate, ask. */
export const tableOfWeights = `
# #	0	-1	0	-2	7	0	0	-5	0
# gives	-1	-1	5	-1	-1	-1	-1	0	-1
# module	0	-1	0	-2	7	0	0	-5	0
# return	4	0	-2	-1	0	-1	0	0	1
# returns	0	0	3	-1	0	-1	0	0	0
# to	0	0	-1	-1	0	0	3	0	0
#$	1	-1	-2	6	-2	-1	0	0	-3
->	0	0	0	3	0	0	-1	-1	0
-> stateflow	0	0	0	3	0	0	-1	-1	0
0 0	-1	0	0	-1	0	0	4	-1	-1
0 ?	-1	0	1	-1	0	-1	-1	-1	3
0 attempt	3	0	0	0	0	0	0	0	-1
0 be	0	0	0	0	0	0	-2	0	4
0 before	0	0	3	-2	0	0	0	-1	0
0 conversions	0	0	-2	-1	0	0	4	-1	0
0 cpu	0	0	0	0	0	0	3	-1	0
0 got	0	0	3	0	0	0	-1	0	0
0 lines	0	0	-1	3	0	0	-2	0	0
0 m	0	0	-2	0	0	0	3	0	0
0 retries	0	-1	3	0	0	-1	0	0	-1
0 sekunden	0	0	-1	-1	0	0	4	-1	-1
0 threads	0	0	0	0	3	0	0	-2	0
0 users	0	0	0	0	-3	0	-1	4	0
0$	1	-2	6	1	-1	-1	0	-2	-2
1:…able	0	0	0	3	0	-1	-1	0	0
1:…able request	0	0	0	3	0	-1	-1	0	0
1:…ed aside	-1	3	-1	-2	4	-1	-1	-2	-1
1:…ed request	0	0	0	0	0	-1	0	0	3
1:…ed statement	-1	0	4	-1	0	0	-1	0	-1
1:…en	-1	0	-2	3	0	0	-1	-1	1
1:…en tongue	-1	-1	-1	3	-1	2	0	-1	-1
1:…er	-1	-1	-1	0	0	0	3	0	-1
1:…er mark	-1	0	-2	-1	-1	4	-1	-1	0
1:…er nothing	-1	-1	0	0	0	-1	5	0	-1
1:…ing aside	0	0	4	-1	0	0	0	-1	0
1:…ing nothing	-1	-1	1	-1	-1	-1	-1	5	-1
1:…ing question	3	0	-1	-2	0	1	0	0	-1
1:…ly	-1	-1	-2	7	-1	-1	0	-1	-1
1:…ly statement	-1	-1	-2	7	-1	-1	-1	-1	-1
1:…s noun	0	0	4	-4	1	1	-1	-1	-1
1:…s statement	-1	-1	3	0	-1	-1	2	-1	-1
1:…tion	-1	0	-1	-1	0	-1	-1	4	0
1:…tion nothing	0	0	-1	0	-1	0	-1	4	0
2:…ar	0	1	-1	-1	0	-1	0	-1	3
2:…ar tongue	0	1	-1	-1	0	-1	0	-1	3
2:…ed	0	-1	-1	3	2	-1	-1	0	-1
2:…ed nothing	0	0	-1	3	0	-1	-1	-1	0
2:…en mark	-1	1	0	-1	-1	4	-1	-1	-2
2:…en nothing	0	0	-1	-2	1	-1	4	-1	-1
2:…en tongue	0	0	-3	0	0	1	0	3	0
2:…er	-2	-1	3	1	0	0	3	-2	-3
2:…er nothing	0	0	5	-1	-1	-1	0	-3	-1
2:…er question	0	0	0	0	0	0	3	0	-2
2:…ing noun	0	0	-2	-1	0	-1	0	3	0
2:…ing question	0	0	-2	0	0	3	0	0	-1
2:…ing statement	0	0	0	-1	3	-1	0	-1	0
2:…ir	-1	-1	-1	-1	-1	4	-1	-1	0
2:…ir nothing	-1	-1	-1	-1	-1	4	-1	-1	0
2:…s mark	0	0	0	-1	0	4	0	0	-2
2:…s nothing	-1	0	2	3	-1	0	0	-4	-1
2:…s noun	0	0	-1	4	1	-1	0	-1	0
2:…s request	-1	2	-1	-2	0	0	0	3	-1
2:…s statement	-1	-1	3	0	0	-1	1	-1	-1
2:…tion	-1	0	3	0	-1	-1	-1	1	-1
2:…tion aside	0	-1	4	0	-1	-1	-1	-1	-1
2:…tion statement	0	0	1	0	-2	0	-2	3	0
3:…able nothing	0	0	-1	-2	0	0	-1	2	3
3:…ed	-1	-1	1	-1	0	0	-1	-1	3
3:…ed nothing	0	0	1	-1	0	0	0	-2	3
3:…ed question	0	0	0	0	-1	-1	0	0	3
3:…ed statement	0	0	4	-1	0	-1	-1	-1	-1
3:…en	0	0	3	-1	0	-2	1	-2	0
3:…en aside	0	0	3	0	0	0	0	-2	0
3:…en tongue	0	0	0	-1	-1	0	3	-1	-1
3:…er nothing	-1	-1	-1	-2	4	-1	-1	0	-1
3:…er request	0	0	-1	3	0	0	-1	-1	0
3:…er tongue	0	0	-1	0	-1	0	-1	-1	3
3:…ing	0	1	4	0	-1	-1	-1	0	-1
3:…ing tongue	0	0	4	0	0	-3	0	0	0
4:…able	-1	-1	-1	5	-1	-1	-2	1	-1
4:…able request	0	0	-1	-1	0	0	0	3	0
4:…ed question	0	0	0	-1	0	-1	0	0	3
4:…en aside	0	0	0	0	0	0	0	3	-1
4:…er question	0	0	-1	0	0	0	-1	0	3
4:…ing statement	0	0	3	0	0	0	-1	0	0
4:…ly aside	0	0	0	-2	0	0	3	0	0
4:…tion	0	1	0	0	-2	-1	-1	3	0
=aside:document	0	-2	0	0	0	0	0	0	3
=aside:generate	-1	0	-1	-1	-1	-1	-1	5	-1
=aside:refactor	-1	-1	-1	4	0	-1	2	-1	-1
=mark:ask	0	-1	-2	-2	-1	5	-2	-1	2
=noun:document	0	3	-1	-1	-1	1	-1	-1	-1
=noun:explain	3	1	-1	0	-1	-1	-1	-1	0
=noun:fix	0	0	-2	-1	0	-1	0	3	0
=noun:generate	-1	-1	-1	2	-1	-1	-1	3	-1
=noun:refactor	-1	-1	6	-3	-1	-1	-1	-1	-1
=noun:test	-1	-1	-1	-1	6	-1	-1	-1	-1
=question:ask	-1	0	-1	-1	-1	0	0	0	4
=question:explain	4	0	-1	-1	0	-1	0	0	0
=question:review	-1	-1	-1	-1	-1	7	-1	-1	-2
=read:ask	-1	-1	-1	-1	-1	0	-1	-1	5
=read:document	-1	5	0	-1	-1	0	-1	-1	0
=read:explain	6	-1	-1	-1	0	-1	-1	0	-1
=read:fix	-1	-1	7	-1	-1	-1	-1	-1	-1
=read:generate	-1	-1	0	0	-1	-1	0	4	-1
=read:optimize	-1	-1	-1	-1	-1	-1	8	-1	-1
=read:refactor	-1	-1	-1	9	-1	-1	0	-1	-1
=read:review	-1	-1	-1	-1	-1	8	-1	-1	-1
=read:test	-1	-1	-1	-1	5	-1	-1	-1	-1
=request:document	-1	5	0	-1	-1	-1	0	-1	-1
=request:explain	3	-2	-1	-1	1	-1	-1	1	-1
=request:fix	-1	-1	8	-2	-1	-1	-1	-2	-1
=request:generate	-1	-1	-2	-2	0	-1	-2	9	-1
=request:optimize	-1	-1	-1	0	-1	-1	5	-1	-1
=request:refactor	-1	-1	-1	7	-1	-1	0	-1	-1
=request:review	-1	-1	-1	-1	-1	6	-1	-1	0
=request:test	-1	-1	-1	-1	3	-1	-1	1	-1
=statement:fix	-1	-1	7	-1	-1	-1	-1	-1	-1
=statement:optimize	-1	-1	-1	-1	-1	-1	7	-1	-1
=statement:refactor	-1	-1	-1	6	-1	-1	-1	-1	-1
=tongue:ask	-1	-1	-1	-1	-1	0	-1	-1	8
=tongue:document	-1	6	-1	-1	-1	-1	-1	-1	-1
=tongue:explain	7	-1	-1	0	-1	-1	-1	-1	-1
=tongue:fix	-1	-1	7	-1	-1	-1	-1	0	-1
=tongue:generate	-1	-2	-1	-2	-1	-1	-1	10	0
=tongue:optimize	-1	-1	-1	-2	-1	-1	10	-1	-1
=tongue:refactor	-2	-2	-2	14	-2	-2	-2	-2	-2
=tongue:review	-1	-1	-1	-1	-1	10	-1	-1	-1
=tongue:test	-1	-1	-1	-1	5	-1	-1	-1	-1
?	1	-1	-1	-1	-1	2	-1	-1	4
? ?	0	0	4	0	0	0	0	-1	-2
? check	0	0	0	0	0	5	0	0	-5
? fix	-1	0	3	0	0	0	0	0	-2
? please	-1	0	2	-1	0	0	3	0	-3
?$	1	-1	-1	-1	-1	2	-1	-1	5
@ask @fault	-1	0	3	-1	0	-1	-1	0	1
@ask @finite	1	-1	-1	-1	-1	0	0	0	3
@ask @judge	-1	-1	-1	-1	-1	6	-1	0	-2
@ask @negation	-1	-1	4	0	0	-1	-1	2	-2
@ask @perf	-1	-1	-1	0	-1	0	2	-1	3
@ask @self	-2	0	0	-1	0	0	0	-1	5
@ask @swap	-1	0	0	0	-1	-1	-1	0	5
@ask ask	-1	0	-1	-1	-1	-1	-1	0	5
@ask document	-1	-3	3	0	0	-1	0	0	2
@ask generate	-1	1	2	-2	-1	-1	-1	-1	4
@ask mark	-1	-2	1	-1	-1	-1	-1	-1	6
@ask nothing	-1	-1	3	-2	0	-1	-1	-2	5
@ask question	0	0	-1	0	0	1	0	0	3
@ask refactor	0	0	-1	4	0	-1	-1	-1	-1
@ask review	-1	0	-1	0	0	3	-1	0	-1
@ask tongue	-1	-1	-1	-1	-1	-2	-1	-1	7
@condition @this	-1	-1	3	0	0	-1	0	-1	0
@condition aside	0	-1	-3	0	0	1	0	5	-1
@condition ask	-1	0	3	0	0	-1	0	0	0
@condition document	0	-1	3	0	0	-1	0	0	-1
@condition explain	4	0	0	0	0	0	0	0	-2
@condition generate	-1	-1	3	-1	0	-1	0	2	-1
@condition nothing	-1	-1	4	-1	0	-1	0	0	-1
@condition optimize	0	0	-1	-1	0	0	3	0	0
@condition tongue	1	-1	3	-1	-1	-1	1	-1	-1
@condition$	0	0	-2	-1	0	0	3	-1	0
@doc	-1	8	-1	-1	-1	-1	-1	-1	-1
@doc @doc	-1	5	-1	0	-1	0	0	-1	-1
@doc @fault	0	0	-1	3	0	0	0	-1	-1
@doc @say	0	3	0	0	-1	-1	0	-1	-1
@doc @shape	0	3	2	-2	0	0	0	-1	0
@doc @swap	-1	3	0	-1	0	0	0	0	0
@doc @this	-2	6	-2	-1	1	-2	-1	-1	1
@doc @wh	-1	3	0	0	-1	-1	0	-1	-1
@doc aside	-1	3	-1	-1	-1	0	-1	-2	2
@doc ask	-1	-1	0	0	0	-1	0	0	3
@doc document	-1	4	0	-1	-1	0	0	-1	0
@doc explain	1	0	-1	-1	3	-1	-1	0	-1
@doc fix	0	4	-3	0	0	0	0	0	0
@doc generate	-1	6	-1	-2	-1	-1	-1	-1	-1
@doc nothing	0	3	-1	-1	-1	0	-1	2	-1
@doc noun	-1	4	-1	-1	-1	1	-1	-1	-1
@doc request	-1	3	0	0	1	0	0	-1	-1
@doc statement	0	3	-3	0	0	0	0	0	0
@doc tongue	0	4	-1	-1	-1	-1	-1	-1	0
@doc$	-1	8	-1	-1	-1	-1	-1	-1	-1
@fault	-1	-1	4	-1	0	0	-1	-1	0
@fault @ask	-1	-1	4	0	0	-1	0	-1	0
@fault @condition	-1	-1	4	0	0	0	0	-1	-1
@fault @doc	0	4	-2	0	0	0	0	0	0
@fault @fault	-1	0	6	-1	-1	-1	-1	-1	-1
@fault @judge	0	0	3	-1	0	-3	2	0	0
@fault @negation	0	0	3	-1	0	0	0	0	0
@fault @shape	0	0	3	-1	0	0	0	0	0
@fault @this	-1	-1	5	1	-1	0	0	-1	-2
@fault @wh	0	-1	3	0	0	-1	0	1	-1
@fault ask	-1	0	-2	-1	-1	1	-1	0	4
@fault explain	4	0	-1	0	0	-1	0	0	-2
@fault fix	-1	0	5	-1	0	-1	-1	0	-1
@fault generate	-1	-1	5	1	-1	0	-1	-1	-1
@fault mark	0	0	-1	0	0	5	0	0	-2
@fault nothing	-1	-1	5	1	0	0	-1	-2	-1
@fault noun	0	0	-2	-1	0	-1	0	3	0
@fault question	0	-1	-2	-1	-1	3	-1	-1	1
@fault review	-1	-1	-2	-1	-1	7	-1	0	-2
@fault statement	-1	0	5	-1	0	-1	-1	-1	-1
@fault tongue	0	-1	3	-1	-1	1	-1	0	-1
@fault$	-1	-1	6	-1	-1	1	-1	-1	0
@finite @condition	-2	0	1	0	0	0	-1	-1	3
@finite @doc	0	3	-1	-1	-1	-1	-1	0	0
@finite @fault	-1	-1	4	-1	-1	-1	-1	-1	1
@finite @negation	1	-1	3	0	0	-1	0	0	-2
@finite @perf	0	-1	-1	1	-1	-1	3	-1	1
@finite @say	4	-1	2	0	0	-1	0	0	-2
@finite @self	0	0	1	-1	0	3	0	-1	-2
@finite @test	0	0	-1	0	-2	-1	0	3	3
@finite ask	-1	0	0	0	0	1	-1	-1	3
@finite document	-1	0	3	0	0	-1	0	0	-1
@finite generate	-1	0	6	-1	-1	-1	-1	-1	0
@finite nothing	-1	-1	7	-1	0	-1	-1	-2	-1
@finite tongue	0	-1	1	-1	-1	1	-1	-1	3
@judge	-1	-1	-1	-1	-1	6	-1	-1	-1
@judge @fault	0	0	3	0	0	-3	0	0	0
@judge @finite	-2	0	0	0	0	4	0	0	-2
@judge @judge	-1	-1	-1	-1	-1	4	-1	-1	1
@judge @perf	0	0	0	-1	0	-2	4	0	0
@judge @self	-1	-1	-1	-2	-1	5	-1	-1	-1
@judge @this	-2	-1	-1	-2	0	10	-2	-1	-2
@judge aside	0	-1	-1	1	0	3	-1	-1	0
@judge ask	-1	-1	-1	-1	-1	7	-1	-1	-4
@judge document	0	-1	0	0	0	3	0	0	0
@judge explain	3	0	0	0	0	-2	0	0	0
@judge fix	0	0	4	-1	0	-1	0	0	0
@judge generate	-1	-1	0	-1	0	4	-2	-2	3
@judge mark	-1	0	0	-1	0	5	0	-1	-3
@judge nothing	-1	-1	0	0	-1	3	-2	-3	3
@judge noun	0	-3	0	0	1	3	0	1	0
@judge question	0	0	0	0	0	4	0	-1	-2
@judge refactor	0	-1	-1	5	-1	-2	-1	-1	0
@judge request	-1	0	1	1	0	3	-1	-1	-1
@judge review	-1	-1	0	-1	-1	5	-1	-1	0
@judge tongue	-1	-1	0	-1	-1	4	-1	-1	0
@judge$	-1	0	0	0	-1	6	-1	-1	-1
@make	-1	0	-1	-1	0	-1	-1	3	-1
@make @condition	0	-2	1	0	0	-1	0	4	-1
@make @doc	-1	11	-1	-1	-1	-1	-1	-3	-1
@make @judge	0	0	-1	0	0	3	0	0	-2
@make @make	-1	0	-1	0	-1	-1	-1	5	-1
@make @shape	-1	1	-1	3	0	-1	-1	0	-1
@make @swap	0	-1	-1	2	-1	-1	-1	3	-1
@make @test	-1	-2	-1	-1	7	-1	-1	-1	-1
@make @this	-1	-2	-2	-1	-2	-1	-1	9	0
@make aside	-1	0	-1	-1	0	-1	-1	4	-1
@make document	-1	4	0	0	-1	0	0	-1	0
@make fix	0	0	-2	-1	-1	-1	2	4	0
@make generate	-1	-1	-1	-1	-1	-1	-1	7	-1
@make nothing	-1	-1	1	-2	-1	0	-1	7	-2
@make noun	0	1	-1	0	0	-1	0	3	0
@make refactor	0	-1	-1	5	-1	-1	0	-1	0
@make test	0	0	0	0	3	0	0	0	0
@make tongue	-1	0	-1	-1	0	-1	-1	5	-1
@make$	-1	0	-1	-1	0	0	-1	4	-1
@negation	0	-1	4	-1	0	0	-1	-1	1
@negation @say	1	-2	3	0	0	0	0	0	-1
@negation ask	-1	0	0	-1	0	-1	0	0	3
@negation explain	4	-1	-1	0	-1	0	0	-1	-1
@negation fix	-1	-1	5	-1	-1	0	-1	-1	-1
@negation generate	0	0	1	-1	-1	-1	0	-2	3
@negation nothing	1	-1	1	-1	-1	-1	0	-2	3
@negation noun	3	-1	0	0	0	0	0	-1	0
@negation review	-1	0	-1	0	0	4	0	0	-1
@negation test	0	0	-1	0	3	0	0	0	0
@negation tongue	0	-1	5	-1	-1	1	-1	-1	-1
@negation$	1	-1	5	-1	-1	-1	-1	-2	-2
@perf	-1	-1	-1	-1	-1	-1	7	-1	-1
@perf @make	0	0	0	-1	0	0	6	-3	0
@perf @perf	0	0	-1	-2	-2	-1	6	-1	-1
@perf @swap	-1	-1	-1	0	-1	-1	5	-1	-2
@perf @test	-1	0	0	0	5	-1	-2	-1	-1
@perf @this	-1	-1	-2	-2	-1	-1	9	-1	-1
@perf aside	-1	-1	-1	-2	-1	0	4	1	-1
@perf ask	-1	0	-1	-1	0	-1	2	-1	3
@perf fix	-1	0	1	-1	-1	-1	3	-1	-1
@perf generate	-1	-1	-1	0	-1	-1	8	-1	-1
@perf nothing	-1	-1	-1	0	-1	-1	9	-2	-1
@perf optimize	-1	-1	-1	-1	-1	-1	6	-1	-1
@perf request	0	-1	-1	-1	0	0	4	-1	-1
@perf review	0	0	0	0	0	4	-2	0	-1
@perf statement	-1	-1	0	-1	-1	-1	3	-1	-1
@perf tongue	-1	-1	-1	0	-1	-1	6	-1	-1
@perf$	-1	-1	0	-2	-1	-1	8	-1	-1
@say	5	0	-1	-1	-1	0	-1	-1	0
@say @doc	4	-1	-1	0	0	-1	0	0	0
@say @fault	-1	0	-1	0	0	-1	0	0	3
@say @finite	5	-1	-1	-1	0	-1	-1	-1	-1
@say @judge	-2	0	0	0	0	4	0	0	-2
@say @say	5	0	0	-1	0	-1	-1	-1	-1
@say @self	3	0	0	0	-1	0	0	-1	0
@say @shape	-3	0	0	3	0	0	0	0	0
@say @this	8	-1	-1	-1	-1	-1	-1	-1	-1
@say ask	1	0	-1	0	0	-1	0	0	3
@say explain	4	-1	-1	0	-1	-1	-1	0	0
@say fix	-2	0	5	-1	0	0	-1	-1	0
@say generate	2	3	0	0	0	-1	-1	-2	-1
@say nothing	3	2	0	0	0	-2	-1	-2	-1
@say review	-1	0	0	0	0	5	0	0	-2
@say tongue	3	0	0	0	-1	-1	-1	0	-1
@say$	7	0	-1	-1	-1	-2	-1	0	-2
@self @fault	-1	-1	5	-1	-1	1	-1	-1	-2
@self @judge	-1	0	-1	0	-1	5	0	0	-2
@self @say	5	-1	-1	-1	-1	1	-1	-1	-2
@self @wh	3	-1	-2	-1	-1	1	-1	-1	1
@self ask	-1	0	-1	-1	0	-1	-1	0	4
@self explain	4	0	-1	-1	-1	-1	-1	-1	0
@self question	0	0	-1	-1	0	0	-1	0	3
@self review	0	0	-1	0	0	3	0	0	-1
@shape	-1	0	0	4	-1	0	-1	-1	0
@shape @doc	0	3	-1	1	0	-1	0	-1	0
@shape @judge	-1	-1	0	1	-1	4	0	-1	-2
@shape @say	-1	0	-1	3	0	0	0	0	0
@shape @shape	-1	-1	-2	8	-1	-1	-1	-2	-1
@shape @swap	0	0	-1	5	-1	-1	-1	-1	0
@shape @this	-2	-1	0	6	-1	-1	-1	0	-1
@shape aside	-1	-1	0	3	1	-1	-1	0	-1
@shape generate	-1	-1	0	5	0	-1	-2	-1	1
@shape nothing	-1	0	0	6	-1	-1	-2	-1	1
@shape noun	-1	0	4	0	0	-1	-1	-1	-1
@shape optimize	0	0	0	-1	0	0	4	0	0
@shape refactor	-1	-1	0	5	-1	-1	-1	-1	-1
@shape request	0	0	-1	4	-1	0	0	-1	0
@shape review	0	0	0	-1	0	4	-1	0	-1
@shape tongue	-1	-1	-1	3	-1	-1	-1	-1	2
@shape$	-1	-1	-1	6	0	-1	-1	-1	0
@swap	-1	-1	-1	3	0	-1	0	0	0
@swap @ask	0	0	0	-2	0	-1	3	0	1
@swap @doc	-2	-2	0	0	0	-1	0	2	3
@swap @test	0	0	0	1	-2	-1	-1	0	3
@swap @this	-2	-1	-1	-1	1	1	-1	1	3
@swap aside	0	-1	-1	3	-1	-1	0	1	-1
@swap generate	-1	-1	-2	4	1	-1	0	0	0
@swap nothing	-1	-1	-2	5	0	-1	1	-1	0
@swap question	-1	0	0	0	-1	-2	0	0	4
@swap refactor	0	0	-1	3	-1	0	-1	-1	0
@swap$	0	-1	-1	-2	-1	-1	5	-1	0
@test	-1	-1	-1	-1	7	-1	-1	-1	-1
@test @fault	2	-1	3	1	-3	0	0	0	-1
@test @perf	0	0	7	-2	-2	0	-3	0	0
@test @test	-1	-1	-1	-1	6	0	-1	-1	-1
@test @this	-1	-1	-2	-1	8	-2	-1	-1	0
@test ask	0	0	-1	-1	-1	0	0	0	4
@test generate	-1	-1	-2	-1	8	-1	-1	-1	-1
@test nothing	-1	-1	-2	-1	8	-1	-1	-1	-1
@test noun	-1	-1	-1	-1	6	-1	-1	-1	-1
@test refactor	0	0	0	3	-2	0	0	0	0
@test request	0	-1	-1	0	3	0	-1	1	-1
@test test	-1	-1	-1	-1	5	-1	-1	-1	-1
@test tongue	-1	0	-1	-1	4	-1	-1	-1	0
@test$	-1	-1	-1	-1	8	-1	-1	-1	-1
@this @fault	-1	-1	4	-2	-1	-2	0	-1	4
@this @judge	0	-2	0	0	1	5	0	-1	-3
@this @negation	-2	-2	2	-2	0	0	-1	0	4
@this @perf	0	0	-1	-2	1	0	4	-1	0
@this @say	3	-1	2	-1	-1	-2	-1	-1	0
@this ask	0	0	-1	-1	-1	1	-1	-1	3
@this explain	4	-1	0	0	1	-1	0	0	-2
@this fix	-1	-1	3	-1	0	-1	-1	1	-1
@this generate	0	-1	-1	-3	0	0	0	5	0
@this review	-1	0	-1	0	0	3	0	0	-1
@this test	0	0	0	0	3	0	0	-1	0
@wh @condition	0	0	-1	0	0	-1	0	0	3
@wh @finite	2	-1	-1	-1	-1	-1	-1	-1	3
@wh @judge	-2	0	0	0	0	4	0	1	-2
@wh @say	7	1	-1	-1	-1	-2	-1	-1	-3
@wh @this	3	1	-1	-1	-1	-1	-1	-1	2
@wh ask	-1	-1	-1	0	0	-1	-1	-1	5
@wh explain	4	0	0	0	0	-1	0	0	0
@wh fix	0	0	3	0	0	0	0	0	-1
@wh nothing	4	-1	0	-1	1	-1	1	-2	-2
@wh review	-2	-1	-2	-1	-1	9	-1	0	-3
^#	-1	-1	7	-1	-1	-1	-1	-1	-1
^# gives	-1	-1	5	-1	-1	-1	-1	0	-1
^# returns	0	0	3	-1	0	-1	0	0	0
^0 cpu	0	0	0	0	0	0	3	-1	0
^@ask	-1	0	-1	-1	-1	0	0	-1	4
^@condition	-1	0	1	0	0	-1	-1	-1	3
^@doc	-1	8	-1	-1	-1	-1	-1	-1	-1
^@fault	-1	-1	9	-1	-1	-1	-1	-1	-1
^@finite	-1	-1	0	-1	-1	2	0	-1	3
^@judge	-1	-1	-1	-2	-1	9	0	-1	-1
^@make	-1	0	-1	-1	0	-1	-1	6	-1
^@negation	-1	0	5	-1	0	-1	-1	-1	0
^@perf	-1	-1	-1	-1	-1	-1	10	-1	-1
^@say	5	-1	-1	-1	-1	0	-1	-1	0
^@self	3	-1	0	-1	1	-1	-1	1	-2
^@shape	-1	-1	0	7	-1	0	-1	-1	-1
^@test	-1	-1	-1	-1	9	-1	-1	-1	-1
^@wh	1	0	-1	-1	-1	0	-1	-1	3
^a	0	1	-1	-1	0	-1	-1	3	-1
^a failing	0	0	-3	0	3	0	0	0	0
^a test	0	0	0	0	-2	0	0	4	0
^accept	0	0	-1	-1	0	0	-1	4	0
^accept an	0	0	-1	-1	0	0	-1	4	0
^add	-1	1	-1	-1	1	-1	-1	4	-1
^add an	-1	-1	-1	-1	-1	0	-1	5	0
^add docs	0	3	0	0	-1	0	0	-1	0
^add docstrings	0	3	0	-2	0	0	0	0	0
^add error	0	0	-1	-1	-1	-1	0	3	0
^add isodd	0	-1	0	-1	-1	0	0	4	0
^add jsdoc	0	3	0	0	0	0	0	-1	0
^add logging	0	-1	0	0	-1	0	0	3	0
^add param	0	3	0	0	0	0	0	-3	0
^add the	0	-2	6	-1	-1	0	0	-2	-1
^add type	0	-1	-1	6	-1	-1	0	-3	-1
^also	0	-1	-1	-1	-1	0	0	4	0
^any	-1	0	-1	-2	-1	4	-1	-1	1
^any race	0	0	0	0	0	3	0	0	-1
^any way	0	0	0	-2	0	0	-1	0	3
^anything	0	0	-1	0	0	4	-1	-1	-1
^aren't	0	0	-1	-2	0	0	0	0	3
^aren't strings	0	0	-1	-2	0	0	0	0	3
^arregla	0	0	4	-1	-1	-1	-1	-1	-1
^arregla este	0	0	3	0	0	-1	0	-1	0
^arrow	0	0	0	3	0	0	0	-1	0
^arrow functions	0	0	0	3	0	0	0	-1	0
^attachments	-1	-1	-2	-1	-1	-1	-1	7	-1
^avoid	-1	0	-1	-1	-1	-1	6	-1	-1
^añade comentarios	0	3	0	0	0	0	-1	-1	0
^bash	-1	0	0	-2	0	0	0	4	0
^be	0	0	-1	-1	0	5	0	-1	-1
^be harsh	0	0	-1	-1	0	5	0	-1	-1
^behebe	0	0	4	0	0	-1	0	-1	0
^behebe den	0	0	4	0	0	-1	0	-1	0
^bekijk	-1	0	0	-1	0	4	0	-1	0
^bekijk deze	-1	0	0	-1	0	4	0	-1	0
^benenne	0	0	0	3	0	0	0	-1	0
^benenne die	0	0	0	3	0	0	0	-1	0
^best practice	0	0	0	0	0	-2	0	0	3
^big	-1	0	0	0	0	-1	0	0	3
^big o	-1	0	0	0	0	-1	0	0	3
^bigo	0	0	0	0	0	0	4	0	-2
^bigo do	0	0	0	0	0	0	3	0	-2
^bitte kommentiere	-1	3	0	0	0	-1	0	0	0
^braucht	0	0	-1	-1	0	0	4	-2	-1
^braucht 0	0	0	-1	-1	0	0	4	-1	-1
^break	0	0	-1	3	0	0	-1	0	0
^break this	0	0	-1	3	0	0	-1	0	0
^bulk	0	0	0	0	0	0	3	-2	0
^bulk insert	0	0	0	0	0	0	3	-2	0
^button	0	0	4	0	0	0	0	-2	0
^button reagiert	0	0	4	0	0	0	0	-2	0
^cache	0	0	0	-1	0	0	3	-1	0
^can i	0	0	-1	-1	0	-1	-1	0	5
^can this	-2	-1	-2	3	-1	-2	3	-1	1
^can we	0	0	0	0	3	0	0	0	-2
^cette	0	0	3	-1	0	0	0	0	0
^cette fonction	0	0	3	-1	0	0	0	0	0
^change	0	0	-1	4	-1	0	-1	0	-1
^change the	0	0	-1	4	-1	0	-1	0	-1
^changelog	0	3	0	0	0	0	0	-1	-1
^changelog entry	0	3	0	0	0	0	0	-1	-1
^ci	0	0	-1	0	0	3	0	0	0
^ci sono	0	0	-1	0	0	3	0	0	0
^class for	0	-1	0	-1	-1	0	0	3	0
^class to	0	0	0	3	0	0	0	-3	0
^clean	0	0	-1	3	0	0	0	0	0
^cli	-1	-1	-1	-1	-1	-1	-1	5	-1
^cli around	-1	-1	-1	-1	-1	-1	-1	5	-1
^close	0	0	3	-1	0	0	0	-1	0
^close the	0	0	3	-1	0	0	0	-1	0
^co	4	0	0	-1	0	-1	0	0	0
^co robi	4	0	0	-1	0	-1	0	0	0
^code	-1	-1	-1	-2	-1	6	-1	2	-1
^code for	-1	0	0	-1	-1	-1	0	4	-1
^code review	-1	-1	0	-1	0	4	-1	-1	0
^code smells	0	0	0	-1	0	4	0	-1	0
^comment puis	-1	-2	0	0	0	0	0	0	3
^commentaires	0	3	-1	0	0	0	0	0	0
^commentaires svp	0	3	-1	0	0	0	0	0	0
^comments	0	-2	0	0	0	3	0	0	0
^comments on	0	-3	0	0	0	4	0	0	0
^completa	0	-1	-1	-1	0	0	-1	3	-1
^completa la	0	-1	-1	-1	0	0	-1	3	-1
^complete	0	0	0	0	-1	-1	0	3	0
^complete the	0	0	0	0	-1	-1	0	3	0
^controlla	-1	0	0	-1	0	3	0	0	0
^controlla questo	-1	0	0	-1	0	3	0	0	0
^convert	0	0	-1	5	0	-1	-1	-1	-1
^convert this	0	0	0	3	0	0	-1	0	0
^convert to	0	0	0	3	0	0	0	-1	0
^correggi	0	-1	4	-1	0	-1	-1	-1	-1
^corrige	0	0	3	0	0	-1	0	0	0
^corrija	-1	-1	4	0	0	-1	-1	-1	-1
^corrija o	-1	-1	4	0	0	-1	-1	-1	-1
^cosa	3	0	-1	0	0	1	0	-1	-1
^cosa fa	3	0	0	0	0	-1	0	0	-1
^could	3	0	-1	1	0	-3	-1	-1	1
^could this	-2	0	-1	0	0	-2	0	0	5
^could you	4	-1	-1	2	0	-2	-1	-1	-2
^counterpart	0	0	-1	-1	-1	0	-1	3	0
^counterpart that	0	0	-1	-1	-1	0	-1	3	0
^cover	0	0	-1	0	3	0	0	-1	-1
^crashes	0	0	3	0	-1	0	0	0	0
^crashes with	0	0	3	0	-1	0	0	-1	0
^crate	-1	0	0	-1	0	0	0	4	0
^crate a	-1	0	0	-1	0	0	0	4	0
^crea tests	0	-1	0	0	3	0	0	-2	0
^crea una	0	0	0	0	0	0	0	3	0
^create	0	-1	-1	-1	-1	-1	-1	5	0
^create a	0	0	0	-1	0	-1	-1	4	0
^crie	-1	0	0	-1	-1	0	0	3	0
^crie uma	-1	0	0	-1	-1	0	0	3	0
^critique	-1	0	-1	-1	-1	4	-1	-1	0
^cron	0	0	-1	0	0	0	0	3	0
^cron job	0	0	-1	0	0	0	0	3	0
^crud	-1	-1	-2	-2	-1	-1	-2	10	-1
^crée	0	0	0	-1	0	0	0	3	0
^css	0	-1	-1	3	0	0	-1	-1	0
^css variables	0	-1	-1	3	0	0	-1	-1	0
^cuál	-1	0	0	0	0	0	0	0	3
^cuál es	-1	0	0	0	0	0	0	0	3
^czy	0	0	0	-1	-1	0	0	0	3
^czy to	0	0	0	-1	-1	0	0	0	3
^dataclass	0	0	0	4	0	0	0	-2	0
^debería usar	0	0	-1	0	0	-1	0	0	3
^debug	-1	-2	8	-2	-1	-1	-2	-2	-1
^debug this	-1	-2	8	-2	-1	-1	-2	-2	-1
^decode	4	0	0	0	0	-1	0	-2	0
^decode this	4	0	0	0	0	-1	0	-2	0
^dedupe	0	0	-1	4	-1	0	0	-1	0
^dedupe the	0	0	-1	4	-1	0	0	-1	0
^describe	4	-2	-1	-1	3	-1	-1	-1	-1
^describe it	-3	-2	0	0	5	0	0	0	0
^describe the	5	-2	-1	-1	-1	0	0	-1	0
^describe what	3	-2	0	0	0	0	0	0	0
^devo	0	0	-1	-1	0	-1	0	0	3
^devo chiudere	0	0	-1	-1	0	-1	0	0	3
^division	0	0	3	0	0	0	0	0	-1
^division durch	0	0	3	0	0	0	0	0	-1
^dlaczego	0	0	-1	-1	0	-1	0	0	3
^dlaczego to	0	0	-1	-1	0	-1	0	0	3
^do	-1	0	-1	-1	-2	0	3	0	1
^do better	0	0	0	0	0	0	3	0	-2
^do this	0	0	0	-1	0	0	3	0	-1
^do we	0	0	0	0	-2	0	0	0	4
^doc	-1	4	1	-1	-1	-1	-1	-1	-1
^doc says	0	-1	3	0	0	-1	0	0	-1
^doc this	-1	5	-1	-1	-1	-1	-1	-1	-1
^docment	0	5	-2	-1	-1	-1	-1	-1	-1
^docment fixprice	0	5	-2	-1	-1	-1	-1	-1	-1
^docs	0	3	0	0	0	-1	0	0	0
^document	0	3	-1	-1	-1	-1	1	-1	-1
^document parser	0	-2	0	0	0	0	3	0	0
^documenta	0	3	0	0	0	0	0	-1	0
^documente	0	3	0	-1	-1	0	0	-1	-1
^documente cette	0	3	0	-1	-1	0	0	-1	-1
^documment	-1	7	-1	-1	-1	-1	-1	-1	-1
^documment this	-1	7	-1	-1	-1	-1	-1	-1	-1
^documnt	0	5	-1	-1	-1	-1	-1	-1	-1
^documnt this	0	5	-1	-1	-1	-1	-1	-1	-1
^dodaj	-1	4	-1	-2	-1	-1	-1	3	-1
^dodaj komentarze	-1	5	-1	-1	-1	-1	-1	-1	-1
^dodaj metodę	-1	-1	-1	-1	-1	-1	-1	5	-1
^does	-2	0	-2	-1	-1	1	-2	-1	5
^does this	-2	0	-2	0	0	3	-2	0	3
^doesnt	-1	-1	5	-1	-1	-1	-1	-1	-1
^doesnt compile	-1	-1	5	-1	-1	-1	-1	-1	-1
^dokumentiere	-1	4	0	-1	0	0	-1	-1	0
^dokumentiere diese	-1	4	0	-1	0	0	-1	-1	0
^double	-1	0	5	-2	-1	0	-1	-1	-1
^double spaces	-1	0	5	-2	0	-1	-1	-1	-1
^dry	-1	-1	-1	7	-1	-1	-1	-2	-1
^e0382	-1	-1	7	-1	-1	-1	-1	-2	-1
^early	0	0	-2	3	0	0	0	0	0
^early returns	0	0	-2	3	0	0	0	0	0
^el	-1	-1	4	-1	0	-1	-1	-1	-1
^el total	-1	0	3	0	0	0	-1	-1	0
^eli5	8	-1	-1	-1	-1	-1	-1	-2	-1
^equals	0	-1	-1	-1	-1	-1	-1	4	-1
^equals and	0	-1	-1	-1	-1	-1	-1	4	-1
^erklär	3	0	-1	0	0	-1	0	0	0
^erkläre	3	-1	0	0	0	0	0	0	0
^error	-1	-1	4	-2	-1	-1	-1	2	0
^error handling	0	0	-2	-1	0	-1	0	3	0
^error ts2532	0	-1	5	-1	-1	-1	-1	-1	0
^erstelle	0	0	0	0	0	0	0	3	0
^erstelle eine	0	0	0	0	0	0	0	3	0
^escape	0	0	3	-1	0	0	0	-1	0
^escape the	0	0	3	-1	0	0	0	-1	0
^escribe pruebas	0	-1	-1	-1	3	0	-1	-1	0
^escribe un	-1	3	0	0	-1	0	0	-1	0
^escribe una	0	-1	0	0	-1	0	0	3	0
^está	-1	0	0	0	0	4	0	0	-2
^está bien	-1	0	0	0	0	4	0	0	-2
^expain	7	-1	-1	-2	-1	-3	-1	-1	-1
^expain this	7	-1	-1	-2	-1	-3	-1	-1	-1
^expected	0	0	3	0	0	0	-1	0	0
^expected 0	0	0	3	0	0	0	-1	0	0
^explain	5	1	-1	-1	-1	-1	-1	-1	-1
^explain the	4	0	-1	-1	-1	0	0	0	0
^explain why	3	0	-1	0	-1	0	0	0	-1
^explica	4	-1	0	-1	0	-1	-1	0	0
^explica este	4	-1	0	-1	0	-1	-1	0	0
^explicit	-3	0	0	3	0	0	0	0	0
^explicit join	-3	0	0	3	0	0	0	0	0
^explique	3	0	0	-1	0	0	0	0	0
^explícame	4	-1	-1	-1	0	0	-1	-1	0
^explícame la	3	0	0	0	0	0	-1	0	0
^extend	0	-1	0	-1	0	0	0	3	0
^extract	0	0	0	3	-1	0	-1	-1	0
^extract the	0	0	0	3	-1	0	-1	0	0
^f	-1	-1	-1	6	-1	-1	-1	-2	-1
^f strings	-1	-1	-1	6	-1	-1	-1	-2	-1
^fehler	0	0	-1	0	0	5	0	0	-2
^fehler drin	0	0	-1	0	0	5	0	0	-2
^fehlerbehandlung	0	0	-3	0	0	-1	0	4	0
^fehlerbehandlung einbauen	0	0	-3	0	0	-1	0	4	0
^fewer	0	0	-1	-1	0	0	3	0	0
^files	0	0	3	0	-1	0	0	-1	0
^files with	0	0	3	0	-1	0	0	-1	0
^fill	-1	-1	-1	-1	-1	-1	-1	6	-1
^fill in	-1	-1	-1	-1	-1	-1	-1	6	-1
^find	-1	-1	-3	1	-1	6	-1	-1	-1
^find bugs	-1	-1	-3	-1	-1	7	-1	-1	-1
^finish	-1	-1	0	-1	-1	0	0	4	0
^finish this	-1	-1	0	-1	-1	0	0	4	0
^fix	0	-2	7	-1	-1	-1	-2	-1	-1
^fix the	0	-2	6	-1	0	-1	-2	-1	-1
^flatten	0	0	-1	3	0	0	0	-1	-1
^flatten the	0	0	-1	3	0	0	0	-1	-1
^follow	-1	-1	-2	6	-1	-1	-1	-1	-1
^follow pep	-1	-1	-2	6	-1	-1	-1	-1	-1
^for	0	0	-1	3	0	0	-1	0	0
^for of	0	0	-1	3	0	0	-1	0	0
^function	0	0	-2	0	0	0	0	3	0
^fuzz	0	0	0	0	3	0	0	-1	0
^fuzz target	0	0	0	0	3	0	0	-1	0
^fxi	-1	-2	9	-2	-2	-1	-2	-2	-1
^fxi this	-1	-2	9	-2	-2	-1	-2	-2	-1
^gdpr	0	0	0	-1	0	3	0	0	-1
^gdpr concerns	0	0	0	-1	0	3	0	0	-1
^geht	0	0	-1	0	0	-1	3	0	-1
^geht das	0	0	-1	0	0	-1	4	0	-1
^generate	-1	0	-1	-1	1	-1	-1	3	-1
^genrate	0	0	0	0	3	0	0	0	0
^genrate unit	0	0	0	0	3	0	0	0	0
^get	-1	-1	0	1	-1	-1	3	-1	-1
^gibt	0	0	0	0	0	0	0	-1	3
^gibt es	0	0	0	0	0	0	0	-1	3
^github	0	0	-1	0	-2	0	0	4	0
^github action	0	0	-1	0	-2	0	0	4	0
^godoc	-1	4	-1	-1	-1	-1	-1	0	0
^godoc pls	-1	4	-1	-1	-1	-1	-1	0	0
^graphql	0	0	-1	0	0	0	0	3	0
^graphql schema	0	0	-1	0	0	0	0	3	0
^guard	0	0	0	3	0	0	0	-1	0
^guard clauses	0	0	0	3	0	0	0	-1	0
^handle	0	0	3	-1	0	-1	0	-1	0
^handle the	0	0	3	-1	0	-1	0	-1	0
^hay	0	0	-1	0	0	3	0	0	-1
^hay algún	0	0	-1	0	0	3	0	0	-1
^haz	-1	-1	-1	3	-1	-1	3	-1	-1
^haz este	0	0	0	3	0	-1	-1	0	0
^haz que	-1	0	-1	-1	0	-1	4	-1	-1
^hello	-1	-1	-1	-1	-1	-1	-1	4	-1
^hello world	-1	-1	-1	-1	-1	-1	-1	4	-1
^hlep	0	0	3	0	0	-1	0	0	0
^hlep me	0	0	3	0	0	-1	0	0	0
^hook	0	0	0	-2	0	0	0	3	0
^hook it	0	0	0	-2	0	0	0	3	0
^how about	-2	0	-1	-1	4	-1	0	0	0
^how can	-1	0	0	-1	0	0	3	0	-1
^how does	4	0	0	0	0	-1	0	0	-3
^how is	3	0	0	0	0	0	0	0	-2
^how many	-2	0	0	0	0	0	0	0	3
^how on	3	0	0	0	0	0	0	0	-3
^how secure	-2	0	0	0	0	4	0	0	-2
^how would	-2	0	0	0	-1	-1	0	0	4
^i	3	-1	-1	-1	1	0	-1	1	-2
^i need	-1	0	-1	0	3	0	0	1	-2
^implement	0	-1	-1	-1	-1	-1	-1	5	0
^implementa	0	-1	0	0	0	0	0	3	0
^implementiere	0	-1	0	-1	0	-1	0	3	0
^implementiere das	0	-1	0	-1	0	-1	0	3	0
^implémente	-1	-1	-1	-1	-1	-1	-1	5	-1
^improve	0	0	0	-1	-1	-3	6	-1	0
^improve perf	0	0	0	0	0	-2	3	0	0
^improve the	0	0	0	0	0	-2	3	0	0
^introduce	0	-1	-1	5	-1	0	0	-2	-1
^introduce a	0	-1	-1	5	-1	0	0	-2	-1
^is	-1	-1	-1	-1	-1	2	0	-1	3
^is generate	0	0	0	0	0	-1	0	-1	3
^is index	0	0	0	0	0	-2	0	0	3
^is my	0	0	0	0	0	3	0	-1	-2
^is this	-1	0	-1	-1	0	4	-1	0	-2
^it	-1	-1	3	-1	4	-1	-2	-2	-1
^it each	0	0	-1	-1	5	-1	-2	-1	-1
^javadoc	0	4	-1	-1	0	0	0	0	0
^jquery	0	0	0	3	0	0	-1	-1	-1
^jquery to	0	0	0	3	0	0	-1	-1	-1
^kan	3	0	0	0	0	-1	0	0	-1
^kan je	3	0	0	0	0	-1	0	0	-1
^kijk	-1	-1	-1	-1	-1	4	-1	-1	-1
^kijk dit	-1	-1	-1	-1	-1	4	-1	-1	-1
^lazy	0	0	0	-1	0	0	3	-1	0
^lazy load	0	0	0	-1	0	0	3	-1	0
^leg	5	-1	-1	-1	-1	-1	-1	-2	-1
^leg deze	5	-1	-1	-1	-1	-1	-1	-2	-1
^less	-1	-1	-1	0	-1	-1	4	-1	-1
^less channel	0	0	-1	-1	0	0	4	-1	-1
^let	0	0	-1	-2	0	1	0	3	0
^let users	0	0	0	-2	0	0	0	3	0
^lgtm	-2	-1	-1	-2	-1	9	-1	-1	-3
^lgtm ?	-2	-1	-1	-2	-1	9	-1	-1	-3
^limpia	0	0	0	3	0	-1	-1	0	0
^limpia este	0	0	0	3	0	-1	-1	0	0
^livedata	0	0	0	3	0	0	-1	-1	0
^livedata ->	0	0	0	3	0	0	-1	-1	0
^log	0	0	0	0	0	0	-2	3	0
^log every	0	0	0	0	0	0	-2	3	0
^login	0	0	-1	-1	0	0	-1	4	0
^login page	0	0	-1	-1	0	0	-1	4	0
^los	-1	0	4	-1	-1	-1	0	0	-1
^los deze	-1	0	4	-1	-1	-1	0	0	-1
^lowercases	0	0	-1	0	0	0	4	-2	0
^lowercases the	0	0	-1	0	0	0	4	-2	0
^maak	0	0	-1	-1	0	0	3	-1	0
^maak dit	0	0	-1	-1	0	0	3	-1	0
^mach	-1	-1	-1	3	-1	-1	2	-1	-1
^mach den	0	-1	0	3	0	-1	0	0	0
^make	-2	-2	3	3	-2	-2	0	2	-2
^make a	-1	0	-1	-1	0	0	-1	4	0
^make it	-1	-1	1	3	-1	-1	2	-2	-1
^make the	-1	-1	6	1	-2	-1	-1	-2	-1
^make this	-2	-2	0	3	-2	-2	-1	4	-1
^makefile	0	0	0	0	-3	0	0	3	0
^makefile with	0	0	0	0	-3	0	0	3	0
^meaning	3	0	0	-2	0	0	0	0	0
^meaning of	3	0	0	-2	0	0	0	0	0
^memoize	0	-1	-1	0	0	0	3	0	0
^memoize this	0	-1	-1	0	0	0	3	0	0
^memory	0	0	4	0	0	0	-3	0	0
^memory leak	0	0	4	0	0	0	-3	0	0
^missing	0	4	-2	0	0	0	0	0	0
^missing docs	0	4	-2	0	0	0	0	0	0
^mock	0	0	-1	-1	0	0	-1	3	-1
^mock data	0	0	0	0	-3	0	-1	4	0
^mock the	0	0	-1	0	3	0	0	-1	0
^modernise	0	0	0	3	0	0	0	-1	0
^modernise to	0	0	0	3	0	0	0	-1	0
^more	-1	-1	0	0	-1	-1	4	0	0
^more efficient	-1	-1	0	-1	-1	-1	4	0	0
^move	0	0	0	3	0	-1	-1	-1	0
^mutex	0	0	-1	-1	0	0	-1	-1	4
^mutex vs	0	0	-1	-1	0	0	-1	-1	4
^n+1	-1	-1	-1	-1	-1	-1	6	-1	-1
^napisz	-1	-1	-1	-1	3	-1	-1	2	-1
^napisz funkcję	0	0	-1	-1	-1	0	0	3	0
^napisz testy	0	0	0	-1	4	0	0	-1	0
^napraw	-1	-1	6	-1	-1	-1	-1	-1	-1
^napraw błąd	-1	-1	6	-1	-1	-1	-1	-1	-1
^ne	-1	0	3	0	0	0	0	0	0
^need	4	0	-1	-1	0	0	-1	-1	-1
^need an	4	0	-1	-1	0	0	-1	-1	-1
^nettoie	-1	0	0	3	0	-1	0	0	0
^nettoie ce	-1	0	0	3	0	-1	0	0	0
^nie	0	0	3	0	0	0	0	0	0
^nie działa	0	0	3	0	0	0	0	0	0
^nitpicks	0	0	-1	0	0	3	0	0	-1
^nitpicks welcome	0	0	-1	0	0	3	0	0	-1
^no magic	0	0	-2	4	0	0	0	0	-1
^not	-1	-1	5	-1	-1	-1	-1	-1	-1
^not working	-1	-1	5	-1	-1	-1	-1	-1	-1
^now	-1	-1	-1	-2	0	0	-1	5	-1
^now do	0	0	0	-1	0	0	-1	4	-1
^null	0	0	4	0	0	-3	0	0	0
^null check	0	0	4	0	0	-3	0	0	0
^numpydoc	0	3	0	-1	0	0	0	0	0
^numpydoc style	0	3	0	-1	0	0	0	0	0
^não	0	0	3	0	0	0	0	0	-1
^o	1	0	0	0	0	3	-1	-1	-1
^o que	1	0	0	0	0	3	-1	-1	-1
^one	0	0	0	-2	0	0	3	0	0
^one query	0	0	0	-2	0	0	3	0	0
^only check	0	0	-1	-1	0	0	3	0	0
^opschonen	0	0	0	3	0	0	0	0	0
^optimiere	-1	-1	-1	-1	0	0	4	-1	0
^optimiere diese	-1	-1	-1	-1	0	0	4	-1	0
^optimise	-1	0	-1	-1	-1	-1	5	-1	-1
^optimise for	0	0	-1	0	-1	0	3	0	-1
^optimiza	0	0	0	0	0	0	3	-1	0
^optimiza esta	0	0	0	0	0	0	3	-1	0
^optimize	0	0	-1	0	0	0	3	-1	0
^optmize	-1	-1	-2	-1	-1	-1	7	-1	-1
^optmize this	-1	-1	-2	-1	-1	-1	7	-1	-1
^otimize	-1	-1	-1	-2	-1	-1	6	-1	-1
^otimize este	-1	-1	-1	-2	-1	-1	6	-1	-1
^ottimizza	-1	-1	-1	-1	-1	-1	6	-1	-1
^ottimizza questa	-1	0	0	0	0	0	3	0	0
^overflow	0	0	3	0	0	0	-1	-1	0
^overflow for	0	0	3	0	0	0	-1	-1	0
^overview	3	-1	0	0	-1	0	0	0	0
^overview please	3	-1	0	0	-1	0	0	0	0
^page	0	0	4	-1	0	0	0	-2	0
^page reloads	0	0	4	0	0	0	0	-2	0
^parallelize	0	0	0	-2	0	0	4	0	0
^parallelize the	0	0	0	-2	0	0	4	0	0
^pass	0	0	-1	6	0	0	-4	-1	0
^pass by	0	0	0	4	0	0	-2	0	0
^pass dependencies	0	0	0	4	0	0	-3	0	0
^perché	-1	0	-1	0	0	-1	0	0	4
^perché si	-1	0	-1	0	0	0	0	0	3
^peux	3	0	0	0	0	0	0	0	-1
^peux tu	3	0	0	0	0	0	0	0	-1
^phpdoc	0	3	0	-1	0	0	0	0	0
^please	-1	1	-1	-1	1	4	-1	-1	-1
^please generate	0	3	0	0	-1	0	0	-1	0
^please look	0	-1	-1	0	-1	4	0	-1	0
^please review	0	0	0	-1	0	3	-1	0	0
^plese	-1	-1	-1	5	-1	-1	-1	-1	-1
^plese refactr	-1	-1	-1	5	-1	-1	-1	-1	-1
^pls	4	0	3	-2	-1	-2	-1	0	-1
^pls explane	6	-1	-1	-1	-1	-1	-1	-1	-1
^pls fix	-1	-1	5	-1	-1	-1	0	-1	-1
^plug	0	0	3	0	0	0	0	-1	0
^plug the	0	0	3	0	0	0	0	-1	0
^por	-1	0	-1	0	0	-1	0	0	4
^pourquoi	0	0	-1	0	0	-1	0	0	3
^preciso	0	0	0	-1	0	0	0	-1	3
^preciso do	0	0	0	-1	0	0	0	-1	3
^print	-2	-1	0	0	0	0	-1	4	0
^print a	-2	-1	0	0	0	0	-1	4	0
^promisify	-1	-1	-2	6	-1	-1	-1	-1	-1
^promisify this	-1	-1	-2	6	-1	-1	-1	-1	-1
^pros	-1	0	-1	-1	-1	3	-1	-4	4
^pros and	-1	0	-1	-1	-1	3	-1	-4	4
^prüfe	0	0	-1	-1	0	3	0	0	0
^prüfe diesen	0	0	-1	-1	0	3	0	0	0
^pull	0	0	0	3	0	0	0	-1	0
^put	-1	3	0	0	0	0	0	0	-1
^put a	-1	3	0	0	0	0	0	0	-1
^qu'en	0	0	0	-1	0	3	0	0	0
^qu'en penses	0	0	0	-1	0	3	0	0	0
^qu'est	4	0	-1	-1	0	-1	-1	-1	-1
^qu'est ce	4	0	-1	-1	0	-1	-1	-1	-1
^qual	0	0	0	0	0	-1	0	0	3
^que	5	0	0	-1	0	-1	-1	-1	-1
^que fait	5	0	0	-1	0	-1	-1	-1	-1
^query for	0	0	-1	0	0	0	-1	3	-1
^quick	-1	0	0	0	4	-1	-2	0	-1
^quick test	-1	0	0	0	4	-1	-2	0	-1
^quotes	0	0	3	-1	0	0	-2	0	0
^quotes in	0	0	3	-1	0	0	-2	0	0
^qué	3	-1	-1	-1	-1	2	-1	-1	0
^qué hace	3	0	0	0	0	0	0	0	-1
^qué opinas	0	0	0	0	0	3	0	0	-1
^race	0	0	3	0	0	0	0	-2	0
^race condition	0	0	3	0	0	0	0	-2	0
^rate	0	0	0	-1	0	3	0	0	0
^rate my	0	0	0	-1	0	3	0	0	0
^recommended	0	0	0	0	0	-1	0	0	3
^recommended library	0	0	0	0	0	-1	0	0	3
^redis	0	0	-1	0	0	0	0	-1	3
^redis or	0	0	-1	0	0	0	0	-1	3
^reduce	-1	-1	-1	0	-1	-1	6	-1	-2
^reduce the	0	0	-1	1	0	0	5	-1	-2
^reduza	-1	0	-1	0	0	0	3	-1	-1
^reduza o	-1	0	-1	0	0	0	3	-1	-1
^refactor	-1	-1	-1	6	-2	-1	0	-1	0
^refactor the	0	0	-1	5	-2	-1	0	-1	0
^refactoriza	0	0	-1	3	0	-1	0	-1	0
^refatore	0	0	0	3	0	0	0	0	0
^reformat	-1	-1	-1	5	-1	-1	-1	-1	-1
^regex	-1	-1	-1	-1	0	0	0	4	0
^regex for	-1	-1	-1	-1	0	0	0	4	0
^relis	0	0	0	-1	0	3	0	0	0
^relis ce	0	0	0	-1	0	3	0	0	0
^remove	-1	-1	-1	7	-2	-1	-1	-1	-1
^remove the	-1	-1	-1	6	-2	-1	-1	-1	-1
^rename	0	0	-1	5	0	0	-1	-1	-1
^rename value	0	0	-1	3	0	0	0	0	0
^rends	-1	0	0	-1	0	-1	3	0	0
^rends ce	-1	0	0	-1	0	0	3	0	0
^replace	0	0	-1	3	0	0	-1	-1	0
^reproduce	0	0	-2	0	3	0	0	0	0
^reproduce the	0	0	-2	0	3	0	0	0	0
^resolve	-1	0	4	-1	-1	-1	-1	-1	0
^resolve merge	0	0	3	0	0	-1	0	0	0
^rest	0	-1	0	-1	-1	-1	0	4	-1
^rest api	0	-1	0	-1	-1	-1	0	4	-1
^result	0	0	3	0	0	0	0	0	-2
^result is	0	0	3	0	0	0	0	0	-2
^returns	0	0	3	0	0	0	0	0	-1
^revew	-2	-1	0	-2	-1	6	-1	-1	0
^revew this	-2	-1	0	-2	-1	6	-1	-1	0
^review	0	-1	-1	-1	-4	7	0	-1	0
^review the	0	-1	0	0	-4	5	0	0	0
^rewrite	0	-1	-1	4	0	0	-1	-1	0
^rifattorizza	-1	-1	-1	5	-1	-1	-1	-1	-1
^rifattorizza questa	-1	-1	-1	4	0	0	-1	-1	0
^rspec	-1	-1	-1	-1	5	-1	-1	-1	-1
^run	0	0	-2	-1	0	0	4	-1	0
^run 0	0	0	-2	-1	0	0	4	-1	0
^räum	-1	-1	-1	5	-1	-2	-1	-1	-1
^räum diesen	-1	-1	-1	5	-1	-2	-1	-1	-1
^same	0	0	-1	0	0	0	0	3	0
^sample	0	0	-1	0	0	0	0	3	0
^sample data	0	0	-1	0	0	0	0	3	0
^sanity	-1	-1	-1	0	-1	4	0	-1	0
^sanity check	-1	-1	-1	0	-1	4	0	-1	0
^schau	0	-1	-1	0	0	3	-1	-1	0
^schau mal	0	-1	-1	0	0	3	-1	-1	0
^schrijf	-2	-1	-1	-1	2	-1	-1	4	-1
^schrijf deze	-2	-1	-1	-1	-2	-1	-1	6	-1
^schrijf tests	-1	0	0	0	4	0	0	-2	0
^script	0	0	-1	0	-1	0	0	3	0
^script that	0	0	-1	0	-1	0	0	3	0
^scrivi	0	-1	-1	-1	3	0	0	0	0
^scrivi dei	0	0	0	0	4	0	0	-1	0
^se puede	-1	0	-1	0	0	-1	0	0	3
^second	-1	-1	-1	-1	-1	4	-1	-1	0
^second pair	-1	-1	-1	-1	-1	4	-1	-1	0
^select	-1	0	-1	-1	0	0	-1	3	0
^select the	-1	0	-1	-1	0	0	-1	3	0
^semplifica	0	0	-1	4	0	0	-1	-1	0
^send	0	0	-1	0	0	0	0	3	-1
^send a	0	0	-1	0	0	0	0	3	-1
^separate	0	0	0	4	0	-2	0	0	0
^separate concerns	0	0	0	3	0	-2	0	0	0
^shellcheck	-1	0	-1	-1	0	4	-1	-1	-1
^shellcheck this	-1	0	-1	-1	0	4	-1	-1	-1
^should also	0	0	0	-1	0	0	0	4	-2
^should i	0	0	-1	0	0	-1	0	-1	3
^should this	0	-2	-1	-1	0	-1	0	0	5
^show	1	0	-2	0	0	-1	0	3	0
^simplfy	0	0	-1	3	0	0	0	-1	0
^simplfy the	0	0	-1	3	0	0	0	-1	0
^simplify	0	0	0	3	0	0	0	-1	0
^so	3	0	0	0	0	0	0	0	-1
^so what	3	0	0	0	0	0	0	0	-1
^solve	0	0	5	0	-4	0	0	0	0
^solve the	0	0	5	0	-4	0	0	0	0
^sort	0	0	-1	0	-1	-1	0	3	0
^sort by	0	0	-1	-2	0	0	0	4	0
^sorting	0	0	3	-2	0	0	0	-1	0
^sorting puts	0	0	3	-2	0	0	0	-1	0
^spec	0	-1	-1	0	4	0	0	-1	0
^spec with	0	-1	-1	0	3	0	0	-1	0
^spiegami	3	0	0	0	0	-1	0	0	0
^spiegami questo	3	0	0	0	0	-1	0	0	0
^spot	-1	-1	-3	-1	-1	7	-1	-1	-1
^spot the	-1	-1	-3	-1	-1	7	-1	-1	-1
^sprawdź	-2	-1	-1	-2	-1	7	-1	-1	-1
^sprawdź ten	-2	-1	-1	-2	-1	5	-1	-1	-1
^sql	0	0	3	-2	0	0	0	0	0
^sql injection	0	0	3	-2	0	0	0	0	0
^squeeze	-1	0	0	-1	0	-1	4	-1	0
^squeeze more	-1	0	0	-1	0	-1	4	-1	0
^std	0	0	0	3	0	0	-1	0	0
^std popcount	0	0	0	3	0	0	-1	0	0
^stream	0	0	-1	-2	0	0	3	0	0
^stream it	0	0	-1	-2	0	0	3	0	0
^strict	0	0	-2	3	0	0	0	0	0
^strict types	0	0	-2	3	0	0	0	0	0
^summary	0	5	-1	-1	-1	-1	-1	-1	0
^summary for	3	-1	0	0	0	0	0	-1	0
^summary tags	-2	5	-1	-1	-1	-1	-1	0	0
^support	0	0	0	0	0	0	-1	3	0
^tabs	0	0	-2	0	0	0	-1	-1	4
^tabs or	0	0	-2	0	0	0	-1	-1	4
^tags	0	0	3	-1	0	0	-1	-1	0
^tags from	0	0	3	-1	0	0	-1	-1	0
^tail	0	0	0	-2	0	0	4	-1	0
^tail recursion	0	0	0	-2	0	0	4	-1	0
^tell	1	-1	-2	-1	0	-1	-1	0	3
^tell me	1	-1	-2	-1	0	-1	-1	0	3
^test	-1	-1	-1	-1	7	-1	-1	-1	-1
^test this	0	-1	-1	-1	4	0	-1	0	-1
^tests	0	-1	1	0	3	-1	-1	-1	0
^tests for	0	-1	0	0	3	0	0	0	0
^the	-1	-1	6	-1	-1	-1	0	0	-1
^the refactoring	0	0	3	-1	0	0	0	0	0
^the same	0	-1	-1	0	0	0	0	3	0
^this	-1	0	0	3	-1	-1	2	-1	-2
^this handler	-1	0	-1	4	0	0	-1	0	0
^this hits	0	0	-1	-1	-1	0	3	-1	0
^this method	0	0	-1	3	0	0	-2	0	0
^this needs	0	3	-1	-1	-1	-1	-1	0	0
^this takes	0	0	-1	-1	0	0	3	0	0
^tidy	0	0	-1	3	0	-1	-1	-1	-1
^times	0	0	-2	0	0	0	3	0	0
^times out	0	0	-2	0	0	0	3	0	0
^tl	6	-1	-1	-1	-1	-2	-1	0	-2
^tl dr	6	-1	-1	-1	-1	-2	-1	0	-2
^too	-1	-1	-1	5	-1	-2	2	-1	-1
^too many	0	0	0	3	0	0	0	0	-1
^too much	0	0	-1	3	0	-1	0	0	0
^too slow	-1	0	-1	-1	0	0	4	-1	-1
^tostring	-1	-1	-2	-1	-1	-1	-1	6	-1
^trace	4	0	-1	0	-1	0	-1	-1	0
^trace through	4	0	-1	0	-1	0	-1	-1	0
^ts18048	0	0	3	0	0	0	0	0	-1
^ts18048 value'	0	0	3	0	0	0	0	0	-1
^tsdoc	0	4	-3	0	0	0	0	0	0
^tsdoc with	0	4	-3	0	0	0	0	0	0
^tset	-1	-2	-1	-3	8	-1	-1	-3	0
^tset this	-1	-2	-1	-3	8	-1	-1	-3	0
^turn	0	0	0	4	0	0	-1	-1	0
^turn this	0	0	0	3	0	0	0	-1	0
^types	0	0	9	-7	-1	-1	0	-1	0
^ugly	-1	-1	-1	5	-1	-1	-1	-1	-1
^ui	0	0	3	0	-1	0	-1	-1	0
^umlauts	0	0	3	-1	0	0	-1	0	0
^umlauts come	0	0	3	-1	0	0	-1	0	0
^undocumented	0	3	-1	0	-1	0	0	-2	0
^undocumented could	0	3	-1	0	-1	0	0	-2	0
^unit	0	0	0	-1	3	-1	0	0	0
^unit tests	0	0	0	-1	3	-1	0	0	0
^unreadable	0	0	0	3	0	-1	-1	0	0
^unreadable please	0	0	0	3	0	-1	-1	0	0
^untested	0	-1	-1	-2	4	0	-1	-1	0
^untested change	0	-1	-1	-2	4	0	-1	-1	0
^update	0	3	0	-1	0	0	0	0	0
^update the	0	3	0	-1	0	0	0	0	0
^upper	0	0	-1	0	0	0	3	-1	-1
^upper kills	0	0	-1	0	0	0	3	-1	-1
^uprość	-2	-1	-1	8	-1	-2	-1	-1	-1
^uprość ten	-2	-1	-1	6	-1	-2	-1	-1	-1
^usa	0	-1	-1	5	-1	0	-1	-1	-1
^use	-1	-1	-2	8	-2	-1	2	-2	-2
^use #	-2	-1	-1	9	-1	-1	-3	-1	-1
^use all	0	0	0	-2	0	0	3	0	0
^use an	0	0	0	-2	0	0	3	0	0
^use early	0	0	-1	3	0	0	-1	0	0
^user	0	0	4	-1	0	0	-1	-1	0
^user sees	0	0	4	-1	0	0	-1	-1	0
^uses	0	0	-1	-1	0	0	3	0	0
^uses way	0	0	-1	-1	0	0	3	0	0
^utilise	0	0	-1	3	0	0	-1	-1	0
^utilise une	0	0	-1	3	0	0	-1	-1	0
^values	0	0	3	-1	0	0	-1	0	0
^values from	0	0	3	-1	0	0	-1	0	0
^vectorise	0	0	0	-1	0	0	3	-1	0
^vectorise the	0	0	0	-1	0	0	3	-1	0
^vereenvoudig	-1	-1	0	5	-1	-2	-1	-1	-1
^vereenvoudig deze	-1	-1	0	5	-1	-2	-1	-1	-1
^vereinfache	-1	-1	-1	5	-1	-1	-1	-1	-1
^vereinfache das	-1	-1	-1	5	-1	-1	-1	-1	-1
^verify	-1	-1	-1	-1	0	4	-1	-1	-1
^verify the	-1	-1	-1	-1	-1	5	-1	-1	0
^voeg	-1	3	-1	-1	-1	-1	-1	3	-1
^voeg documentatie	0	4	0	0	0	0	0	-1	-1
^voeg een	0	-1	-1	-1	0	0	0	4	-1
^vois	0	0	-3	0	0	4	0	0	0
^vois tu	0	0	-3	0	0	4	0	0	0
^waarom	-1	0	-1	0	0	-1	0	0	3
^waarom is	-1	0	-1	0	0	-1	0	0	3
^walk	3	0	0	0	0	0	0	-1	0
^warum	-1	0	0	0	0	-1	0	0	3
^was macht	3	0	0	0	0	-1	0	0	-1
^was passiert	0	0	-1	0	0	-1	0	0	3
^was würdest	0	0	0	0	0	3	0	0	-3
^wat	6	0	-1	-1	-1	-1	-2	-1	-1
^wat doet	5	0	-1	-1	-1	-1	-2	-1	0
^weniger	-1	-1	-1	3	-1	-1	2	-2	-1
^weniger datenbankabfragen	0	0	0	-2	-1	0	4	-1	0
^weniger verschachteln	-1	0	-1	5	-1	-1	-2	-1	-1
^werkt	0	0	3	0	0	0	0	0	0
^werkt niet	0	0	3	0	0	0	0	0	0
^what am	4	0	0	0	0	-1	0	0	-1
^what do	-1	0	0	0	0	4	0	0	-2
^what does	7	0	0	0	0	-2	0	0	-4
^what exceptions	-1	0	-1	0	0	-1	0	0	3
^what happens	-3	0	-1	0	0	0	0	0	4
^what is	-1	-1	0	0	0	-1	0	0	3
^what would	-2	0	-1	0	0	4	0	0	-1
^what's	4	-1	-2	-1	-1	1	-2	-1	1
^what's missing	-1	0	-2	0	0	3	0	0	-1
^what's the	3	-1	-1	-1	-1	-2	-2	0	3
^which	-1	0	0	0	0	-1	-1	-1	5
^who	-1	0	-1	0	0	-1	0	-1	4
^who calls	-1	0	-1	0	0	-1	0	-1	4
^why	-1	-1	0	-1	-1	-1	-1	-1	5
^why acquire	3	0	0	0	0	0	0	0	-2
^why is	-1	0	-1	-1	0	0	0	0	4
^wie	3	0	0	0	0	0	-1	0	-1
^wie arbeitet	3	0	0	0	0	0	-1	0	-1
^will	0	0	0	0	0	-1	-2	0	4
^works	-1	0	3	0	0	0	-1	-1	0
^worst	0	0	0	0	0	-1	0	0	3
^worst case	0	0	0	0	0	-1	0	0	3
^would	-1	-3	0	-1	0	1	-1	-1	5
^wouldn't	0	0	0	0	0	0	-2	0	4
^wouldn't n	0	0	0	0	0	0	-2	0	4
^wozu braucht	-2	0	0	0	0	0	-1	0	3
^wozu dient	3	0	0	0	0	0	0	0	-2
^write code	0	0	0	-2	0	0	0	3	0
^write failing	0	0	0	0	3	0	0	-1	0
^write the	0	-1	-1	-1	0	0	0	4	0
^wyjaśnij	5	-1	-1	-2	-1	-1	-1	-1	-1
^wyjaśnij ten	5	-1	-1	-2	-1	-1	-1	-1	-1
^xctest	-1	-2	-1	-1	8	-2	-2	-1	-1
^xctest please	-1	-2	-1	-1	8	-2	-2	-1	-1
^y	0	0	-2	0	0	4	0	-1	0
^y a	0	0	-2	0	0	4	0	-1	0
^zerodivisionerror	0	-1	4	-1	0	-1	0	-1	0
^zoptymalizuj	-1	-1	-1	-2	-1	-1	5	-1	-1
^zoptymalizuj to	-1	-1	-1	-2	-1	-1	5	-1	-1
^è	0	0	-1	-1	-1	-3	-1	-1	6
^è thread	0	0	-1	-1	-1	-3	-1	-1	6
^écris des	0	0	0	0	3	0	0	-1	0
^в	0	0	0	0	0	0	0	0	3
^в чём	0	0	0	0	0	0	0	0	3
^добавь	-2	3	-1	-1	2	-1	-1	0	-1
^добавь документацию	0	3	0	0	0	0	0	-1	0
^добавь метод	0	-1	0	0	-1	0	0	3	0
^добавь юнит	0	-1	0	0	3	0	0	-1	0
^есть	0	0	-1	0	0	3	0	0	-1
^есть ли	0	0	-1	0	0	3	0	0	-1
^исправь	0	0	3	0	0	0	0	0	0
^исправь ошибку	0	0	3	0	0	0	0	0	0
^какая	-1	0	0	0	0	-1	0	0	3
^какая сложность	-1	0	0	0	0	-1	0	0	3
^напиши тесты	0	0	0	0	3	0	0	-1	0
^напиши функцию	0	-1	0	0	-1	-1	0	3	0
^нужен	0	0	0	-2	0	0	0	-1	4
^нужен ли	0	0	0	-2	0	0	0	-1	4
^объясни	5	-1	0	-1	0	-1	-1	0	0
^объясни этот	5	-1	0	-1	0	-1	-1	0	0
^оптимизируй	-1	0	0	-1	0	-1	4	0	0
^оптимизируй этот	-1	0	0	-1	0	-1	4	0	0
^отрефактори	-1	-1	-1	5	-1	-1	-1	-1	-1
^отрефактори этот	-1	-1	-1	5	-1	-1	-1	-1	-1
^почему	-1	0	-1	0	0	-1	0	0	3
^почему возвращает	-1	0	-1	0	0	-1	0	0	3
^проверь	-1	0	0	-1	0	5	-1	-1	0
^проверь этот	-1	0	0	-1	0	5	-1	-1	0
^разбей	0	-1	0	3	0	0	0	0	0
^разбей на	0	-1	0	3	0	0	0	0	0
^реализуй	0	-1	0	-1	-1	0	0	3	0
^реализуй эту	0	-1	0	-1	0	0	0	3	0
^сделай	-1	-1	-1	5	-1	-1	-1	-1	-1
^сделай код	-1	-1	-1	5	-1	-1	-1	-1	-1
^упрости	-1	-1	-1	4	-1	-1	-1	-1	0
^что	6	-1	-1	-1	-1	1	-1	-1	-3
^что делает	4	0	0	0	0	-1	0	0	-1
^что здесь	4	0	0	0	0	-1	-1	-1	-1
^что не	-1	0	0	0	0	3	0	0	-1
^こ	3	-2	1	-1	-1	1	-2	0	0
^こ の	3	-2	1	-1	-1	1	-2	0	0
^な	-1	0	-1	-1	0	-1	0	0	4
^な ぜ	-1	0	-1	-1	0	-1	0	0	4
^テ	0	0	0	0	4	0	0	-1	0
^テ ス	0	0	0	0	4	0	0	-1	0
^为 什	-1	0	0	0	0	-1	0	0	3
^优	-1	-1	-1	-1	-1	-1	4	-1	-1
^优 化	-1	-1	-1	-1	-1	-1	4	-1	-1
^修	-1	0	3	0	0	-1	0	0	0
^修 复	-1	0	3	0	0	-1	0	0	0
^写 一	-1	0	0	-1	-1	0	0	4	0
^写 单	0	0	0	0	3	0	0	-2	0
^减	0	0	0	-1	0	-1	3	-1	-1
^减 少	0	0	0	-1	0	-1	3	-1	-1
^列	0	0	3	0	0	0	0	0	-1
^列 表	0	0	3	0	0	0	0	0	-1
^太	0	0	0	0	0	0	3	0	0
^太 慢	0	0	0	0	0	0	3	0	0
^提	0	0	0	3	0	0	0	-1	0
^提 取	0	0	0	3	0	0	0	-1	0
^時	-1	0	-1	-1	0	-1	-1	-1	4
^時 間	-1	0	-1	-1	0	-1	-1	-1	4
^有	-1	0	0	0	0	3	0	0	0
^有 什	-1	0	0	0	0	3	0	0	0
^解	3	-1	0	0	0	0	0	0	0
^解 释	3	-1	0	0	0	0	0	0	0
^这	1	-1	1	-1	-1	-1	-1	-1	3
^遅	-1	-1	-1	-1	-1	-1	5	-1	-1
^遅 い	-1	-1	-1	-1	-1	-1	5	-1	-1
^需	0	-1	0	0	0	-1	0	0	4
^需 要	0	-1	0	0	0	-1	0	0	4
^高	-1	-1	-1	-1	-1	-1	5	-1	-1
^高 速	-1	-1	-1	-1	-1	-1	5	-1	-1
^버	0	0	3	0	0	-1	0	-1	0
^버 그	0	0	3	0	0	-1	0	-1	0
^성	0	0	0	0	0	-1	3	-1	0
^성 능	0	0	0	0	0	-1	3	-1	0
^시	0	0	-1	-1	0	0	-1	-1	4
^시 간	0	0	-1	-1	0	0	-1	-1	4
^왜	-1	0	0	0	0	-1	0	0	3
^왜 오	-1	0	0	0	0	-1	0	0	3
^이 코	3	-1	-1	-1	-1	3	-1	-1	-1
^주	-1	4	0	0	0	-1	-1	-1	0
^주 석	-1	4	0	0	0	-1	-1	-1	0
^테	-1	0	0	0	3	-1	0	-1	0
^테 스	-1	0	0	0	3	-1	0	-1	0
a #	0	-1	0	-2	7	0	0	-5	0
a bank	0	-1	0	-1	-1	0	0	3	0
a binary	-1	0	0	-1	-1	-1	0	4	-1
a bit	-1	-1	-1	4	0	-1	0	-1	-1
a built	0	0	0	0	0	-1	0	-1	3
a callback	0	0	0	-1	0	0	0	4	-2
a comment	-3	3	0	0	0	0	0	-1	2
a concurrency	0	0	0	0	3	0	0	-2	0
a context	0	0	0	3	0	0	-1	-1	0
a dataclass	-1	0	0	-1	0	0	0	4	0
a debounce	0	0	0	-1	0	0	-1	3	0
a disabled	0	-1	0	0	-1	0	0	3	0
a docstring	0	5	0	-1	-1	0	0	-2	-1
a este	0	3	0	0	0	0	-1	-1	0
a failing	0	0	-3	0	3	0	0	0	0
a faster	0	0	0	0	0	-1	4	0	-4
a function	-1	-2	0	-1	-2	0	0	6	-1
a good	0	0	0	0	0	-1	-1	-1	3
a jest	0	0	0	0	3	0	0	-2	0
a linter	0	-1	-1	0	-1	-1	0	4	0
a look	-1	0	0	0	0	3	0	0	0
a mail	0	0	-1	0	0	0	0	3	-1
a mess	0	0	-1	3	0	0	-1	0	-1
a million	0	0	-1	-1	0	0	3	0	0
a nested	0	0	0	-2	0	0	0	3	0
a non	3	-1	0	0	0	0	0	-1	0
a performance	0	0	0	-1	0	0	3	0	0
a point	-1	0	0	-1	0	0	0	4	0
a readme	0	3	0	0	-1	0	0	-2	0
a security	0	0	-1	0	0	3	-1	0	-1
a simple	-1	0	-1	-1	0	0	-1	4	0
a summary	-2	-1	0	0	0	0	-1	4	0
a t	0	0	-2	0	0	4	0	-1	0
a test	0	0	-2	-1	3	0	0	2	0
a timeout	0	-1	0	-1	-1	0	0	3	0
a unit	-1	0	0	0	4	-2	0	-2	0
a usage	-1	3	0	0	0	0	0	-2	0
a uuid	0	-1	0	-1	-1	0	0	5	-1
a value	0	0	-1	3	0	0	0	-2	0
abortsignal	0	0	-1	-1	0	0	-1	4	0
abortsignal$	0	0	-1	-1	0	0	-1	4	0
aborts…	0	0	-1	-1	0	0	-1	4	0
abor…	0	0	-1	-1	0	0	-1	4	0
about	0	-1	0	-1	3	2	0	-1	-3
about ?	4	0	0	0	0	-1	0	0	-2
about testing	-1	0	-1	0	3	0	0	0	0
abou…	0	-1	0	-1	3	2	0	-1	-3
above	-2	4	0	0	0	0	0	0	-1
above the	-3	3	0	0	0	0	0	0	0
abov…	-2	4	0	0	0	0	0	0	-1
accept	0	-1	-1	-1	-1	-1	-1	4	0
accept an	0	0	-1	-1	0	0	-1	4	0
acce…	-2	0	1	-1	-1	0	-1	3	-1
account	0	-1	-1	-1	-1	0	0	4	0
account$	0	-1	0	-1	-1	0	0	3	0
accoun…	0	-1	-1	-1	-1	0	0	4	0
acco…	0	-1	-1	-1	-1	0	0	4	0
acha	-1	0	0	0	0	3	0	0	-1
acha$	-1	0	0	0	0	3	0	0	-1
acquire on	3	0	0	0	0	0	0	0	-2
action	0	0	-1	0	-2	0	0	4	0
action that	0	0	-1	0	-2	0	0	4	0
acti…	0	0	-1	0	-2	-1	-1	4	2
add	-1	1	-1	-1	1	-1	-1	3	-1
add an	-1	-1	-1	-1	-1	0	-1	5	0
add docs	0	3	0	0	-1	0	0	-1	0
add docstrings	0	4	0	-2	0	0	0	0	0
add error	0	0	-1	-1	-1	-1	0	3	0
add isodd	0	-1	0	-1	-1	0	0	4	0
add jsdoc	0	3	0	0	0	0	0	-1	0
add logging	0	-1	0	0	-1	0	0	3	0
add param	0	3	0	0	0	0	0	-3	0
add the	0	-2	6	-1	-1	0	0	-2	-1
add type	0	-1	-1	6	-1	-1	0	-3	-1
again and	0	0	-1	0	0	0	4	-2	0
algún	0	0	-1	0	0	3	0	0	0
algú…	0	0	-1	0	0	3	0	0	0
all	-1	0	-1	-3	-1	1	4	0	-1
all cores	0	0	0	-2	0	0	3	0	0
all$	0	0	-1	-2	0	0	3	0	0
allocate	0	0	0	0	0	-1	-2	0	3
allocate$	0	0	0	0	0	-1	-2	0	3
allocations	0	0	0	-1	0	0	3	0	-1
alloca…	-1	0	0	-1	0	-1	3	0	2
allo…	-1	0	0	-1	0	-1	3	0	2
also	0	-1	-1	-1	0	-1	-1	5	-2
also take	0	0	0	-1	0	0	0	4	-2
always 0	0	0	3	0	0	0	0	0	-2
am	3	0	0	0	0	-1	-1	0	0
am i	3	0	0	0	0	-1	-1	0	0
an	1	-1	0	0	-1	0	-1	3	-1
an abortsignal	0	0	-1	-1	0	0	-1	4	0
an empty	0	0	5	0	-1	-1	0	-1	-2
an explanation	4	0	-1	-1	0	0	-1	-1	-1
an extension	0	0	-2	4	0	-1	-1	-1	0
an icon	0	-1	0	0	-1	0	0	3	0
an xss	0	0	0	0	0	3	0	0	-2
and a	0	-1	-1	-1	0	0	0	4	-1
and again	0	0	-1	0	0	0	4	-2	0
and cons	-1	0	-1	-1	-1	3	-1	-4	4
and hashcode	0	-1	-1	-1	-1	-1	-1	4	-1
and lint	0	0	0	0	-3	0	0	3	0
and relaxed	3	0	0	0	0	0	0	0	-2
and tell	-2	0	0	0	0	3	0	0	-1
and test	0	0	-1	0	3	0	0	-1	0
and type	0	3	0	-2	0	0	0	0	0
and write	0	0	3	0	0	0	0	-2	0
annotations	0	-2	0	3	0	0	0	0	0
annotations$	0	-2	0	3	0	0	0	0	0
another	0	0	4	-1	0	0	-1	-1	0
another user	0	0	4	-1	0	0	-1	-1	0
anothe…	0	0	4	-1	0	0	-1	-1	0
anot…	0	0	4	-1	0	0	-1	-1	0
any	-1	0	0	-2	-1	5	-1	-1	0
any race	0	0	0	0	0	3	0	0	-1
any way	0	0	0	-2	0	0	-1	0	3
anything	-1	0	-1	0	-1	4	-1	-1	0
anythi…	-1	0	-1	0	-1	4	-1	-1	0
anyt…	-1	0	-1	0	-1	4	-1	-1	0
api	-1	0	-1	0	0	1	-1	3	-2
api documentation	0	3	0	0	-1	0	0	-1	0
api for	0	-1	0	-1	-1	-1	0	4	-1
appeler	-1	-2	0	0	0	0	0	0	3
appeler cette	-1	-2	0	0	0	0	0	0	3
appele…	-1	-2	0	0	0	0	0	0	3
appe…	-1	-2	0	0	0	0	0	0	3
arbeitet	3	0	0	0	0	0	-1	0	-1
arbeitet diese	3	0	0	0	0	0	-1	0	-1
arbeit…	3	0	0	0	0	0	-1	0	-1
arbe…	3	0	0	0	0	0	-1	0	-1
are the	-3	0	0	0	0	3	0	0	1
are these	3	0	0	0	0	-1	0	0	-2
aren't	0	0	-1	-2	0	0	0	0	3
aren't strings	0	0	-1	-2	0	0	0	0	3
aren…	0	0	-1	-2	0	0	0	0	3
argument	3	0	0	0	0	-1	-1	0	-1
argume…	3	0	0	0	0	-1	-1	0	-1
argu…	3	0	0	0	0	-1	-1	0	-1
around	-1	-1	-1	-1	-1	-1	-1	5	-1
around this	-1	-1	-1	-1	-1	-1	-1	5	-1
arou…	-1	-1	-1	-1	-1	-1	-1	5	-1
arregla	0	0	4	-1	-1	-1	-1	-1	-1
arregla este	0	0	3	0	0	-1	0	-1	0
arregl…	0	-1	5	-1	-1	-1	-1	-1	-1
arre…	0	-1	5	-1	-1	-1	-1	-1	-1
arrow	0	-1	0	4	-1	0	0	-2	0
arrow functions	0	0	0	3	0	0	0	-1	0
arro…	0	-1	0	4	-1	0	0	-2	0
as	-1	-1	3	0	-1	-1	-1	2	0
as question	0	0	3	-1	0	0	-1	0	0
assertion	0	0	0	3	-1	0	0	0	0
assertion$	0	0	0	3	-1	0	0	0	0
assertions	0	0	0	0	3	-1	-1	-1	0
async await	0	0	0	3	0	0	0	0	-1
así	-1	0	0	0	0	4	0	0	-2
así ?	-1	0	0	0	0	4	0	0	-2
at	-1	0	0	-1	-1	0	3	1	-1
at once	0	0	0	-1	0	0	3	-1	0
at the	-3	1	-1	-1	0	0	2	3	-1
at$	4	0	0	0	0	-1	0	0	-1
attachments	-1	-1	-2	-1	-1	-1	-1	7	-1
attachments$	-1	-1	-2	-1	-1	-1	-1	7	-1
attach…	-1	-1	-2	-1	-1	-1	-1	7	-1
atta…	-1	-1	0	-2	-1	-2	-1	6	1
attempt	3	0	2	-1	0	0	-1	-2	-2
attempt for	3	0	0	0	0	0	0	0	-1
auch	0	0	-1	0	0	-1	4	0	-1
auch schneller	0	0	-1	0	0	-1	4	0	-1
audit	0	0	0	0	0	3	-1	0	0
audi…	0	0	0	0	0	3	-1	0	0
auf	-1	-1	1	4	-1	1	-1	-1	-1
auf fehler	0	0	-1	-1	0	3	0	0	0
auf$	-1	-1	-1	6	-1	-2	-1	-1	-1
ausführlich	-1	3	0	0	0	-1	0	0	0
ausführlich$	-1	3	0	0	0	-1	0	0	0
ausfüh…	-1	3	0	0	0	-1	0	0	0
ausf…	-1	3	0	0	0	-1	0	0	0
avec	-1	0	3	0	0	0	0	0	0
avec une	0	0	3	-1	0	0	0	0	0
average	3	0	0	0	0	0	0	0	-2
average computed	3	0	0	0	0	0	0	0	-2
averag…	3	0	0	0	0	0	0	0	-2
aver…	3	0	0	0	0	0	0	0	-2
avoid	-1	-1	-1	0	-1	-1	5	-1	-1
avoid the	0	0	-1	-1	0	0	3	0	0
avoi…	-1	-1	-1	0	-1	-1	5	-1	-1
await	-1	-1	-1	0	-1	-1	-1	-1	5
await$	-1	-1	-1	0	-1	-1	-1	-1	5
awai…	-1	-1	-1	0	-1	-1	-1	-1	5
away	0	0	5	-1	0	0	-1	-2	0
away$	0	0	5	-1	0	0	-1	-2	0
añade comentarios	0	3	0	0	0	0	-1	-1	0
bank	0	-1	0	-1	-1	0	0	3	0
bank account	0	-1	0	-1	-1	0	0	3	0
bash	-1	0	0	-2	0	0	0	4	0
be	-1	-1	1	1	-1	1	-2	-1	4
be documented	0	-2	0	0	0	-1	0	0	3
be faster	0	0	0	0	0	0	-2	0	4
be harsh	0	0	-1	-1	0	5	0	-1	-1
be simplified	0	0	0	5	0	-1	-1	0	-3
before 0	0	0	3	-2	0	0	0	-1	0
behebe	0	0	4	0	0	-1	0	-1	0
behebe den	0	0	4	0	0	-1	0	-1	0
behe…	0	-1	5	0	0	-2	0	-1	0
behind	3	1	0	-1	0	-1	0	0	-2
behind this	3	0	0	0	0	-1	0	0	-2
behi…	3	1	0	-1	0	-1	0	0	-2
bei	-1	0	1	0	0	-1	0	-1	3
beim	0	0	3	0	0	0	0	0	0
bekijk	-1	0	0	-1	0	4	0	-1	0
bekijk deze	-1	0	0	-1	0	4	0	-1	0
beki…	-1	0	0	-1	0	4	0	-1	0
below	0	-1	0	-1	-1	0	0	4	0
below$	0	-1	0	-1	-1	0	0	4	0
belo…	0	-1	0	-1	-1	0	0	4	0
bemängeln	0	0	0	0	0	3	0	0	-3
bemängeln ?	0	0	0	0	0	3	0	0	-3
bemäng…	0	0	0	0	0	3	0	0	-3
bemä…	0	0	0	0	0	3	0	0	-3
benenne	0	0	0	3	0	0	0	-1	0
benenne die	0	0	0	3	0	0	0	-1	0
benenn…	0	0	0	3	0	0	0	-1	0
bene…	0	0	0	3	0	0	0	-1	0
best practice	0	0	0	0	0	-2	0	0	3
best practices	0	0	0	0	0	4	0	0	-3
better	-1	0	-1	0	0	-2	3	-1	0
better than	0	0	0	0	0	0	3	0	-2
bett…	-1	0	-1	0	0	-2	3	-1	0
between read	0	0	3	0	0	0	0	-2	0
bezpieczne	0	0	0	-1	-1	0	0	0	3
bezpieczne$	0	0	0	-1	-1	0	0	0	3
bezpie…	0	0	0	-1	-1	0	0	0	3
bezp…	0	0	0	-1	-1	0	0	0	3
bibliothek	0	0	0	0	0	0	0	-1	3
bibliothek$	0	0	0	0	0	0	0	-1	3
biblio…	0	0	0	0	0	-1	0	-1	3
bibl…	0	0	0	0	0	-1	0	-1	3
bien	-1	0	0	0	0	4	0	0	-2
bien así	-1	0	0	0	0	4	0	0	-2
big	-1	0	-1	-1	0	-1	1	0	3
big o	-1	0	0	0	0	-1	0	0	3
bigo	0	0	-1	-1	-1	-1	6	-1	-3
bigo do	0	0	0	0	0	0	3	0	-2
bigo$	0	0	-1	-1	0	0	3	0	-1
binary	-1	0	0	-1	-1	-1	0	4	-1
binary search	-1	0	0	-1	-1	-1	0	4	-1
bina…	-1	0	0	-1	-1	-1	0	4	-1
bit	1	-1	-1	4	0	-1	-1	-1	-2
bit cleaner	-1	0	0	3	0	-1	0	0	-1
bits	3	0	0	0	0	0	0	0	-3
bits$	3	0	0	0	0	0	0	0	-3
bitte kommentiere	-1	3	0	0	0	-1	0	0	0
bitte lesbarer	0	-1	0	3	0	-1	0	0	0
bitte reparieren	0	0	3	0	0	0	0	0	-1
blocks	-3	-1	2	-1	4	-1	-1	-1	0
blocks$	-3	-1	0	0	5	0	0	-1	0
bloc…	-3	0	1	-1	3	0	-1	-1	0
blow	-1	0	5	-2	0	-1	-1	-1	-1
blow it	-1	0	5	-2	0	-1	-1	-1	-1
boucle	0	0	-1	3	0	0	-1	-1	0
boucle for	0	0	-1	3	0	0	-1	-1	0
bouc…	0	0	-1	3	0	0	-1	-1	0
braucht	-2	-1	-1	-1	-1	-1	4	-2	2
braucht 0	0	0	-1	-1	0	0	4	-1	-1
braucht man	-2	0	0	0	0	0	-1	0	3
brauch…	-2	0	-1	-1	0	-1	3	-1	2
brau…	-2	0	-1	-1	0	-1	3	-1	2
break down	3	0	-1	0	0	-1	0	0	-1
break the	0	0	3	-1	0	0	-2	0	0
break this	0	0	-1	3	0	0	-1	0	0
broke	0	0	4	-1	0	0	-2	0	0
broke login	0	0	3	-1	0	0	0	0	0
broken	0	0	4	-1	0	-1	0	0	-1
broken$	0	0	4	-1	0	-1	0	0	-1
brok…	-1	0	6	-2	0	-1	-2	-1	-1
bug	-2	-2	5	-2	1	2	-2	-2	-2
bug op	-1	0	4	-1	-1	-1	0	0	-1
bug$	-1	-1	2	-1	1	4	-1	-1	-1
bugs	-1	-2	-4	-1	-2	8	-1	1	-1
bugs but	0	0	-2	0	0	3	0	0	0
bugs$	-1	-2	-3	-1	-2	7	-1	2	-1
build	0	0	1	-1	-2	0	0	3	-1
build test	0	0	0	0	-3	0	0	3	0
builder	0	0	0	0	0	0	-1	3	0
builder$	0	0	0	0	0	0	-1	3	0
builde…	0	0	0	0	0	0	-1	3	0
built	0	0	0	0	0	-1	0	-1	3
built in	0	0	0	0	0	-1	0	-1	3
buil…	0	-1	0	-1	-2	-1	0	3	1
bulk	0	0	0	0	0	0	3	-2	0
bulk insert	0	0	0	0	0	0	3	-2	0
but don't	0	0	-2	0	0	3	0	0	0
but for	0	-1	-2	0	0	0	0	4	0
but it	0	-1	4	0	0	-1	0	-1	-1
button	0	0	3	-2	0	0	0	0	0
button reagiert	0	0	4	0	0	0	0	-2	0
button$	0	0	0	-2	0	0	0	3	0
butt…	0	0	3	-2	0	0	0	0	0
by caching	0	0	-2	-1	0	0	3	-1	0
by const	0	0	0	4	0	0	-2	0	0
by default	0	0	-1	-2	0	0	0	4	0
by eye	-1	0	-1	-1	0	4	-1	-1	-1
by name	0	0	-1	-2	0	0	0	4	0
błąd	-1	-1	6	-1	-1	-1	-1	-1	-1
błąd$	-1	-1	6	-1	-1	-1	-1	-1	-1
c++20	0	0	0	3	0	0	0	-1	0
c++20$	0	0	0	3	0	0	0	-1	0
c++2…	0	0	0	3	0	0	0	-1	0
caching #	0	0	-2	-1	0	0	3	-1	0
cach…	0	-1	-1	-1	-1	-1	2	3	0
calculator	-1	0	-1	-1	0	0	-1	4	0
calculator$	-1	0	-1	-1	0	0	-1	4	0
calcul…	0	-1	-1	-1	-1	0	-1	4	-1
calc…	0	-1	-1	0	-1	-1	-1	5	-1
call show	0	0	3	-1	0	0	-1	-1	0
callback	0	0	0	-1	0	0	0	4	-2
callback$	0	0	0	-1	0	0	0	4	-2
callba…	0	0	0	0	0	0	0	3	-2
called	-2	0	-1	-1	0	-1	0	-1	5
called ?	-1	0	0	-1	0	-1	0	-1	3
calls	-1	0	0	0	0	-1	0	-1	4
calls this	-1	0	-1	0	0	-1	0	-1	4
call…	-2	-1	-1	-1	-1	-1	-1	1	4
can i	-1	0	-1	-2	0	-1	1	0	3
can load	-1	0	-1	0	0	-1	0	0	3
can this	-2	-1	-2	3	-1	-2	3	-1	1
can we	0	0	0	0	3	0	0	0	-2
can you	1	2	3	-1	0	-1	0	-1	-3
cancel	0	-1	-1	-2	-1	0	0	5	0
cancel$	0	0	0	-2	0	0	0	3	0
canc…	0	-1	-2	-2	-1	0	0	5	0
cannot	0	0	3	-1	0	0	0	0	0
cann…	0	0	3	-1	0	0	0	0	0
carefully	0	0	0	0	0	5	0	0	-5
carefully$	0	0	0	0	0	5	0	0	-5
carefu…	0	0	0	0	0	5	0	0	-5
care…	0	0	0	0	0	5	0	0	-5
case	-1	-1	3	0	1	-1	0	-1	0
case ?	0	0	0	0	0	-1	0	0	3
cases	-1	0	-1	-1	4	1	0	-1	-1
case…	-1	0	-1	-1	4	1	0	-1	-1
ce	4	-1	-1	1	-1	-1	1	-1	-1
ce code	-2	-1	-1	2	-1	1	3	-1	-1
ce handler	5	0	0	-1	0	-1	-1	-1	-1
ce que	3	0	-1	-1	0	-2	-1	-1	1
cette	3	-1	0	0	1	-1	-1	-1	0
cett…	3	-1	0	0	1	-1	-1	-1	0
chain	0	0	-1	3	0	0	0	-1	-1
chain$	0	0	-1	3	0	0	0	-1	-1
change	-1	1	0	3	2	-1	-1	-1	-2
change that	0	-1	-1	-2	4	0	-1	-1	0
change the	0	0	-1	5	-1	0	-1	-1	-1
change$	0	3	0	0	0	0	0	-1	-1
changelog	0	3	0	0	0	0	0	-1	-1
changelog entry	0	3	0	0	0	0	0	-1	-1
channel	-1	-1	-2	-1	-1	-1	4	-2	3
channel overhead	0	0	-1	-1	0	0	4	-1	-1
channel$	0	0	-1	-1	0	0	-1	-1	4
channe…	-1	-1	-2	-1	-1	-1	4	-2	3
check	0	0	0	-1	1	3	0	-1	-1
check carefully	0	0	0	0	0	5	0	0	-5
check missing	0	0	4	0	0	-3	0	0	0
check this	-1	-1	-1	0	1	5	-1	-1	0
check up	0	0	-1	-1	0	0	3	0	0
chiudere	0	0	-1	-1	0	-1	0	0	3
chiudere il	0	0	-1	-1	0	-1	0	0	3
chiude…	0	0	-1	-1	0	-1	0	0	3
chiu…	0	0	-1	-1	0	-1	0	0	3
ci	0	0	-1	-1	0	3	2	-1	0
ci sono	0	0	-1	0	0	3	0	0	0
clarify	3	0	0	0	0	-1	0	0	-2
clarify the	3	0	0	0	0	-1	0	0	-2
clarif…	3	0	0	0	0	-1	0	0	-2
clar…	3	0	-1	1	0	-1	-1	0	-2
clase	0	0	-1	0	0	-1	0	0	3
clase$	0	0	-1	0	0	-1	0	0	3
class	-1	2	-1	4	-1	0	-1	0	-1
class for	0	-1	0	-1	-1	0	0	3	0
class immutable	0	0	-1	4	0	0	0	-1	0
class to	0	0	0	3	0	0	0	-3	0
classe ?	3	0	0	0	0	0	0	0	-1
clauses	0	0	0	3	0	0	0	-1	0
clauses$	0	0	0	3	0	0	0	-1	0
clause…	0	0	0	3	0	0	0	-1	0
clau…	0	0	0	3	0	0	0	-1	0
clean	0	-1	-2	5	0	-1	-1	-1	-1
clean it	0	0	-1	3	0	0	-1	0	-1
cleaner	-1	0	0	3	0	-1	0	0	-1
cleaner ?	-1	0	0	3	0	-1	0	0	-1
cleane…	-1	-1	0	4	0	-1	0	-1	-1
clea…	-1	-1	-2	7	-1	-1	-1	-1	-1
cli	-1	-1	-1	-1	-1	-1	-1	5	-1
cli around	-1	-1	-1	-1	-1	-1	-1	5	-1
close the	0	0	3	-1	0	0	0	-1	0
clos…	0	0	3	-1	0	0	0	-1	0
co	4	0	0	-1	0	-1	0	0	0
co robi	4	0	0	-1	0	-1	0	0	0
code	1	-1	-2	2	-1	4	-1	0	-2
code auf	-1	-1	-1	4	-1	1	-1	-1	-1
code ausführlich	-1	3	0	0	0	-1	0	0	0
code bitte	0	-1	0	3	0	-1	0	0	0
code for	-1	-1	0	-1	-1	-1	0	5	-1
code good	-1	0	0	0	0	4	0	0	-2
code kritisch	-1	0	0	-1	0	4	0	-1	0
code more	0	0	-1	3	0	0	-1	-1	0
code plus	-1	0	0	-1	0	0	3	0	0
code review	-1	-1	0	-1	0	4	-1	-1	0
code smells	0	0	0	-1	0	4	0	-1	0
code to	0	0	0	-2	0	0	0	3	0
code$	2	-2	-2	3	-2	4	-1	-1	-1
codes	3	0	0	0	0	-1	0	0	-2
codes for	3	0	0	0	0	-1	0	0	-2
code…	3	0	0	0	0	-1	0	0	-2
come out	0	0	3	-1	0	0	-1	0	0
comentario	-1	3	0	0	-1	0	0	-1	0
comentario para	-1	3	0	0	-1	0	0	-1	0
comentarios	0	3	0	0	0	0	-1	-1	0
comentarios a	0	3	0	0	0	0	-1	-1	0
coment…	-1	5	0	-1	-1	-1	-1	-1	0
come…	-1	5	-1	-1	-1	-1	-1	-2	1
command	0	0	3	0	0	0	0	0	-1
comman…	0	0	3	0	0	0	0	0	-1
comment	-2	6	-1	-1	-1	-1	-1	-1	0
comment above	-2	4	0	0	0	0	0	0	-1
comment here	0	-4	0	0	0	0	0	0	4
comment puis	-1	-2	0	0	0	0	0	0	3
comment this	-1	6	0	0	-1	-1	-1	0	-3
comment$	-2	3	0	0	0	0	0	0	0
commentaires	0	3	-1	0	-1	0	0	0	0
commentaires svp	0	3	-1	0	0	0	0	0	0
comments	-1	4	0	-1	-1	0	0	-1	0
comments for	0	3	0	-1	0	0	0	0	0
comments on	0	-3	0	0	0	4	0	0	0
comments$	-1	3	1	-1	0	-1	0	-1	0
commen…	-2	6	-1	-1	-1	0	-1	-1	0
communicate	4	0	0	0	0	0	0	0	-3
communicate here	4	0	0	0	0	0	0	0	-3
commun…	4	0	0	0	0	0	0	0	-3
comm…	-1	6	0	-1	-1	-1	-1	-1	-1
compile	-1	-1	6	-2	-1	-1	-1	-1	-1
compile$	-1	-1	6	-2	-1	-1	-1	-1	-1
compiler	0	0	3	-1	0	0	-1	-1	0
compiler happy	0	0	4	-1	0	0	-1	-1	-1
compil…	-1	-1	8	-2	-1	-1	-2	-2	-1
complejidad	-1	0	0	0	0	0	0	0	3
completa	0	-1	-1	-1	0	0	-1	3	-1
completa la	0	-1	-1	-1	0	0	-1	3	-1
complete	0	0	0	0	-1	-1	0	3	0
complete the	0	0	0	0	-1	-1	0	3	0
complexity	-3	0	-1	-1	0	-1	3	-1	3
complexity of	-3	0	0	0	0	-1	-1	0	5
complexity$	0	0	-1	-1	0	0	4	-1	-1
comple…	-3	-1	-1	-1	-1	-2	1	3	5
comprehension	0	0	0	3	0	0	0	0	0
comprehension$	0	0	0	3	0	0	0	0	0
computed	3	0	0	0	0	0	0	0	-2
computed ?	3	0	0	0	0	0	0	0	-2
comput…	3	0	0	0	0	0	0	0	-2
comp…	-1	-1	3	0	-1	-1	-1	0	1
con	-1	-1	3	-1	0	0	-1	-1	1
con hashes	-1	0	-1	0	0	-1	0	0	3
concerns	0	-1	-1	3	-1	1	0	0	-1
concerns ?	0	0	0	-1	0	3	0	0	-1
concerns$	0	0	0	3	0	-2	0	0	0
concer…	0	-1	-1	3	-1	1	0	0	-1
concurrency	0	0	0	0	3	0	0	-1	0
concurrency test	0	0	0	0	3	0	0	-2	0
condition	0	-1	3	-2	-1	0	2	-2	-1
condition between	0	0	3	0	0	0	0	-2	0
condition$	0	0	0	-2	0	0	3	0	0
conditions	0	0	0	0	0	3	0	-1	-1
configurable	0	-1	-1	-1	0	0	0	4	0
configurable$	0	0	-1	-1	0	0	0	3	0
config…	0	-1	-1	-1	0	0	0	4	0
conflict	0	0	3	0	0	-1	0	0	0
conflict$	0	0	3	0	0	-1	0	0	0
confli…	0	0	3	0	0	-1	0	0	0
conf…	0	-1	1	-1	0	-1	0	3	0
cons	-1	0	-1	-1	-1	3	-1	-4	4
cons of	-1	0	-1	-1	-1	3	-1	-4	4
const	0	0	-1	4	0	0	-2	-1	0
const ref	0	0	0	4	0	0	-2	0	0
constr…	0	0	-1	0	-1	0	-1	4	-1
cons…	-1	0	1	3	-1	-1	-2	2	-1
context	0	0	-2	4	0	0	-1	1	-1
context manager	0	0	0	3	0	0	-1	-1	0
contex…	0	0	-2	4	0	0	-1	1	-1
control	3	-1	0	-1	-1	0	0	0	0
control flow	3	-1	0	-1	-1	0	0	0	0
controlla	-1	0	0	-1	0	3	0	0	0
controlla questo	-1	0	0	-1	0	3	0	0	0
controller	0	0	-1	4	0	-1	-1	-1	-1
controller$	0	0	-1	4	0	-1	-1	-1	-1
cont…	1	-1	-1	3	1	0	-1	-1	-1
conversions	0	0	-2	-1	0	0	4	-1	0
conversions at	0	0	-2	-1	0	0	4	-1	0
convert	0	0	1	3	0	-1	-1	-1	-1
convert this	0	0	0	3	0	0	-1	0	0
convert to	0	0	0	3	0	0	0	-1	0
conver…	0	-1	-1	3	-1	-1	2	-1	-1
conv…	0	-1	-1	3	-1	-1	2	-1	-1
cores	0	0	0	-2	0	0	3	0	0
cores$	0	0	0	-2	0	0	3	0	0
core…	0	0	1	-2	0	0	3	-1	0
correctly ?	0	0	0	0	0	3	0	0	-2
correc…	0	0	3	0	0	2	0	-1	-2
correggi	0	-1	4	-1	0	-1	-1	-1	-1
correg…	0	-1	4	-1	0	-1	-1	-1	-1
corrige	0	0	3	0	0	-1	0	0	0
corrig…	0	0	3	0	0	-1	0	0	0
corrija	-1	-1	4	0	0	-1	-1	-1	-1
corrija o	-1	-1	4	0	0	-1	-1	-1	-1
corrij…	-1	-1	4	0	0	-1	-1	-1	-1
corr…	-1	-1	8	-1	-1	0	-1	-1	-2
cosa	3	0	-1	0	0	1	0	-1	-1
cosa fa	3	0	0	0	0	-1	0	0	-1
could this	-2	0	-1	0	0	-1	0	0	5
could you	3	1	-1	1	-1	0	-1	-1	-2
count bits	3	0	0	0	0	0	0	0	-3
counterpart	0	0	-1	-1	-1	0	-1	3	0
counterpart that	0	0	-1	-1	-1	0	-1	3	0
counte…	0	0	-1	-1	-1	-1	-1	3	1
coun…	1	0	0	-1	0	-1	-1	3	-2
cover	0	0	-1	0	3	0	0	-1	-1
coverage	-1	0	-1	-1	4	-1	-1	-1	-1
coverage$	0	0	-1	-1	4	-1	-1	-1	0
covera…	-1	0	-1	-1	4	-1	-1	-1	-1
cove…	-1	-1	-1	-1	6	-1	-1	-1	-1
cpu	0	0	0	0	0	0	3	-1	0
cpu$	0	0	0	0	0	0	3	-1	0
crashes	0	-1	4	0	-1	-1	0	-1	0
crashes with	0	0	3	0	-1	0	0	-1	0
crashe…	0	-1	4	0	-1	-1	0	-1	0
cras…	-1	-1	4	0	-1	-1	0	-1	0
crate	-1	0	0	-1	0	0	0	4	0
crate a	-1	0	0	-1	0	0	0	4	0
crat…	-1	0	0	-1	0	0	0	4	0
crea tests	0	-1	0	0	3	0	0	-2	0
crea una	0	0	0	0	0	0	0	3	0
create	0	-1	-1	-1	-1	-1	-1	5	0
create a	0	0	0	-1	0	-1	-1	4	0
crea…	0	-1	-1	-1	1	-1	-1	4	0
crie	-1	0	0	-1	-1	0	0	3	0
crie uma	-1	0	0	-1	-1	0	0	3	0
critique	-1	0	-1	-1	-1	4	-1	-1	0
critique$	-1	-1	-1	-1	-1	5	-1	-1	0
critiq…	-1	0	-1	-1	-1	4	-1	-1	0
crit…	-1	0	-1	-1	-1	4	-1	-1	0
cron	0	0	-1	0	0	0	0	3	0
cron job	0	0	-1	0	0	0	0	3	0
crud	-1	-1	-2	-2	-1	-1	-2	9	-1
crud$	-1	-1	-2	-2	-1	-1	-2	10	-1
crée	0	0	0	-1	0	0	0	3	0
css	0	-1	-1	3	0	0	-1	-1	0
css variables	0	-1	-1	3	0	0	-1	-1	0
csv	0	-1	0	-1	0	-1	0	1	3
csv$	0	0	0	0	0	-1	0	0	3
cuál	-1	0	0	0	0	0	0	0	3
cuál es	-1	0	0	0	0	0	0	0	3
czy	0	0	0	-1	-1	0	0	0	3
czy to	0	0	0	-1	-1	0	0	0	3
código más	0	0	0	3	0	-1	-1	0	0
código$	1	0	-1	0	-1	0	3	-1	-1
dafür eine	0	0	0	0	0	0	0	-1	3
das auch	0	0	-1	0	0	-1	4	0	-1
das mal	-2	1	0	-1	0	3	0	0	-1
das so	-1	0	-1	0	0	4	0	0	-3
das threadsicher	0	0	0	0	0	-2	0	0	3
das zweite	3	0	0	0	0	0	0	0	-2
das$	-1	-1	-1	4	-1	-1	-1	2	0
data	2	-2	2	-2	-3	-1	-2	6	-1
data flow	4	-2	0	0	-1	0	0	-1	0
data for	0	0	0	0	-3	0	-1	4	0
data of	0	0	4	-1	0	0	-1	-1	0
data$	-1	-1	-1	-1	-1	0	-1	5	0
database and	0	0	-1	0	3	0	0	-1	0
database for	0	0	-1	-1	-1	0	3	-1	0
dataclass	-1	-1	-1	3	-1	-1	-1	2	-1
dataclass for	-1	0	0	-1	0	0	0	4	0
dataclass$	0	0	0	4	0	0	0	-2	0
datacl…	-1	-1	-1	3	-1	-1	-1	2	-1
datenbankabfragen	0	0	0	-2	-1	0	4	-1	0
datenbankabfragen$	0	0	0	-2	-1	0	4	-1	0
datenb…	0	0	0	-2	-1	0	4	-1	0
date…	0	-1	0	-2	1	-1	3	-1	-1
de cette	3	0	0	0	0	0	0	0	-1
de memória	-1	0	-1	0	0	0	3	-1	-1
dead	-1	0	0	4	0	-1	-1	0	-1
dead code	-1	0	0	4	0	-1	-1	0	-1
deadlock	-1	-1	1	-1	-1	-1	-1	0	4
deadlock ?	-1	0	-1	-1	0	-1	-1	0	5
deadlock$	0	0	3	0	0	0	0	0	-1
deadlo…	-1	-1	1	-1	-1	-1	-1	0	3
dead…	-1	-1	1	-1	-1	-1	-1	0	3
debería usar	0	0	-1	0	0	-1	0	0	3
debounce helper	0	0	0	-1	0	0	-1	3	0
debug	-1	-2	7	-2	-1	-1	-1	-1	-1
debug this	-1	-2	8	-2	-1	-1	-2	-2	-1
debu…	-1	-2	7	-2	-1	-1	-1	-1	-1
decode	4	0	0	0	0	-1	0	-2	0
decode this	4	0	0	0	0	-1	0	-2	0
decodes	0	0	-1	-1	-1	0	-1	3	0
decodes$	0	0	-1	-1	-1	0	-1	3	0
decode…	0	0	-1	-1	-1	0	-1	3	0
deco…	3	-1	-1	1	-1	-1	-1	1	0
dedupe	0	0	-1	4	-1	0	0	-1	0
dedupe the	0	0	-1	4	-1	0	0	-1	0
dedu…	0	0	-1	4	-1	0	0	-1	0
default	0	0	-1	-2	0	0	0	4	0
default$	0	0	-1	-2	0	0	0	4	0
defaul…	0	0	-1	-2	0	0	0	4	0
defa…	0	0	-1	-2	0	0	0	4	0
dei	0	0	0	0	4	0	0	-1	0
dei test	0	0	0	0	4	0	0	-1	0
dele…	0	-1	1	0	-1	-1	-1	3	0
den doppelpunkt	-2	0	0	0	0	0	-1	0	3
den fehler	0	0	4	0	0	-1	0	-1	0
dependencies	0	0	-1	3	0	0	-1	0	0
dependencies in	0	0	-1	3	0	0	-1	0	0
deprecated	0	0	-1	0	0	-1	0	0	4
deprec…	0	0	-1	0	0	-1	0	0	4
depr…	0	0	-1	0	0	-1	0	0	4
der	3	-1	1	-1	0	-1	-1	-1	-1
des	-1	-1	-2	-1	3	4	-1	-1	-1
des erreurs	0	0	-3	0	0	4	0	0	0
des failles	0	0	-2	0	0	4	0	-1	0
des tests	-1	-1	-1	-1	5	-1	-1	-1	-1
describe	4	-2	-1	-1	3	-1	-1	-1	-1
describe it	-3	-2	0	0	5	0	0	0	0
describe the	5	-2	-1	-1	-1	0	0	-1	0
describe what	3	-2	0	0	0	0	0	0	0
descri…	3	0	-1	-1	2	-1	-1	-1	-1
desc…	3	0	0	-1	2	-1	-1	-2	-1
design	-1	0	0	-1	0	3	0	1	-2
desi…	-1	0	0	-1	0	3	0	1	-2
devo	0	0	-1	-1	0	-1	0	0	3
devo chiudere	0	0	-1	-1	0	-1	0	0	3
deze	5	-2	1	1	-1	0	-3	1	-2
deze bug	-1	0	4	-1	-1	-1	0	0	-1
deze code	-2	-1	-1	4	-1	2	-1	-1	-1
deze functie	4	-1	-1	-2	1	-1	-1	2	-1
deze query	5	0	-1	0	-1	-1	-2	-1	0
did	-1	0	-1	0	0	3	0	0	0
did i	-1	0	-1	0	0	3	0	0	0
die variable	0	0	0	3	0	0	0	-1	0
dient	3	0	0	0	0	0	0	0	-2
dient das	3	0	0	0	0	0	0	0	-2
dien…	3	0	0	0	0	0	0	0	-2
diese	3	2	-1	-2	-1	-1	1	-2	-1
diese schleife	3	0	0	0	0	0	-1	0	-1
diesen	-1	-1	-1	4	-1	1	-1	-1	-1
diesen code	-1	-1	-1	4	-1	1	-1	-1	-1
dieser	3	0	0	0	0	-1	0	0	-1
dieser code	3	0	0	0	0	-1	0	0	-1
dies…	4	1	-2	2	-1	-1	0	-2	-2
difference	-2	0	-1	0	0	-1	0	0	4
difference between	-2	0	-1	0	0	-1	0	0	4
differ…	-2	0	-1	0	0	-1	0	0	4
diff…	-2	0	-1	0	0	-1	0	0	4
disabled	0	-1	-1	0	-1	0	0	3	0
disabled prop	0	-1	0	0	-1	0	0	3	0
disabl…	0	-1	-1	-1	-1	0	-1	4	0
disa…	0	-1	-1	-1	-1	0	-1	4	0
dit doet	3	0	0	0	0	-1	0	0	-1
dit na	-1	-1	-1	-1	-1	4	-1	-1	-1
dit sneller	0	0	-1	-1	0	0	3	-1	0
divide	-1	0	-1	0	0	0	0	0	3
divide per	-1	0	-1	0	0	0	0	0	3
division	0	0	3	0	0	0	0	0	-1
division durch	0	0	3	0	0	0	0	0	-1
divisi…	0	0	3	0	0	0	0	0	-1
dlaczego	0	0	-1	-1	0	-1	0	0	3
dlaczego to	0	0	-1	-1	0	-1	0	0	3
dlacze…	0	0	-1	-1	0	-1	0	0	3
dlac…	0	0	-1	-1	0	-1	0	0	3
do await	0	0	0	-1	0	0	0	-1	3
do better	0	0	0	0	0	0	5	0	-4
do i	-3	0	0	0	0	-1	0	0	5
do the	4	-1	0	-1	0	-1	-1	3	-3
do these	4	0	0	0	0	-1	0	0	-2
do this	0	0	-1	-3	0	-1	5	0	0
do we	0	0	0	0	-2	0	0	0	4
do you	-3	0	0	0	0	6	0	0	-2
do$	3	0	0	0	0	0	0	0	-1
doc	-1	5	1	-1	-1	-1	-1	-1	-1
doc says	0	-1	3	0	0	-1	0	0	-1
doc this	-1	5	-1	-1	-1	-1	-1	-1	-1
docment	0	5	-2	-1	-1	-1	-1	-1	-1
docment fixprice	0	5	-2	-1	-1	-1	-1	-1	-1
docmen…	0	5	-2	-1	-1	-1	-1	-1	-1
docm…	0	5	-2	-1	-1	-1	-1	-1	-1
docs	-1	10	-2	-2	-2	-1	-1	-2	-1
docs plz	0	3	0	0	-1	0	0	-1	0
docs$	-1	9	-2	-1	-1	0	-1	-2	-1
docstring	-1	6	0	-1	-1	-1	-1	-2	-1
docstring hinzu	0	3	0	0	-1	0	0	-1	0
docstring$	0	5	-1	-1	-1	0	0	-1	-1
docstrings	0	4	0	-2	0	0	0	0	0
docstrings and	0	3	0	-2	0	0	0	0	0
docstr…	-1	6	0	-1	-1	-1	-1	-2	-1
docs…	-1	6	0	-1	-1	-1	-1	-2	-1
document parser	0	-3	0	0	2	0	3	-1	-1
document this	-2	-1	0	0	0	-1	0	0	4
document$	0	3	0	0	0	0	-1	-1	0
documenta	0	3	0	0	0	0	0	-1	0
documentatie	0	4	0	0	0	0	0	-1	-1
documentatie toe	0	4	0	0	0	0	0	-1	-1
documentation	0	3	1	-1	0	0	0	-2	-1
documentation for	0	5	-1	-1	-1	0	0	-1	0
documentation generator	0	-2	3	0	0	0	0	0	0
documente	0	3	0	-1	-1	0	0	-1	-1
documente cette	0	3	0	-1	-1	0	0	-1	-1
documented	0	-2	0	0	0	-1	0	0	3
documented ?	0	-2	0	0	0	-1	0	0	3
docume…	-1	5	0	-1	0	-1	0	-1	1
documment	-1	7	-1	-1	-1	-1	-1	-1	-1
documment this	-1	7	-1	-1	-1	-1	-1	-1	-1
documm…	-1	7	-1	-1	-1	-1	-1	-1	-1
documnt	0	5	-1	-1	-1	-1	-1	-1	-1
documnt this	0	5	-1	-1	-1	-1	-1	-1	-1
documn…	0	5	-1	-1	-1	-1	-1	-1	-1
docu…	-1	8	-1	-2	-1	-1	-1	-2	0
dodaj	-1	4	-1	-2	-1	-1	-1	3	-1
dodaj komentarze	-1	5	-1	-1	-1	-1	-1	-1	-1
dodaj metodę	-1	-1	-1	-1	-1	-1	-1	5	-1
doda…	-1	4	-1	-2	-1	-1	-1	3	-1
does	3	-1	0	0	-1	-1	-1	-1	0
does #	3	0	-2	-1	0	-1	-1	0	2
does 0	0	-1	3	0	0	-1	0	0	-1
does this	3	0	0	0	0	0	-1	0	-1
does way	-1	0	-1	4	0	0	-1	0	0
does$	3	0	-1	0	0	-1	0	0	-1
doesn't	-1	0	3	0	0	0	0	0	-1
doesn'…	-1	0	3	0	0	0	0	0	-1
doesnt	-1	-1	5	-1	-1	-1	-1	-1	-1
doesnt compile	-1	-1	5	-1	-1	-1	-1	-1	-1
does…	-1	-1	6	-1	-1	-1	-1	-1	-2
doet	7	-1	-1	-1	-1	-1	-2	-1	-1
doet ?	3	0	0	0	0	-1	0	0	-1
doet deze	5	0	-1	-1	-1	-1	-2	-1	0
doing	4	-2	1	0	0	-1	0	0	-2
doin…	4	-2	1	0	0	-1	0	0	-2
dois números	0	0	0	0	0	0	0	3	0
dokumentiere	-1	4	0	-1	0	0	-1	-1	0
dokumentiere diese	-1	4	0	-1	0	0	-1	-1	0
dokume…	-1	4	0	-1	0	0	-1	-1	0
doku…	-1	4	0	-1	0	0	-1	-1	0
don't fix	0	0	-2	0	0	3	0	0	0
done	0	0	0	0	0	0	0	3	-1
done$	0	0	-1	0	0	0	0	3	-1
doppelpunkt	-2	0	0	0	0	0	-1	0	3
doppelpunkt ?	-2	0	0	0	0	0	-1	0	3
doppel…	-2	0	0	0	0	0	-1	0	3
dopp…	-2	0	0	0	0	0	-1	0	3
dos	0	0	3	-1	0	0	-1	-1	-1
dots	0	0	0	0	-2	0	0	4	0
dots$	0	0	0	0	-2	0	0	4	0
double check	0	0	-1	0	0	3	0	0	0
double spaces	-1	0	5	-2	0	-1	-1	-1	-1
double$	0	0	-2	4	0	-1	-1	-1	0
doub…	0	-1	3	1	-1	1	-2	-1	-1
down	1	-1	-1	0	-1	-1	3	0	-1
dr	6	-1	-1	-1	-1	-2	-1	0	-2
dr of	6	-1	-1	-1	-1	-2	-1	0	-2
drin	0	0	0	0	0	4	0	0	-2
drin ?	0	0	-1	0	0	5	0	0	-2
dry	-1	-1	-1	7	-1	-1	-1	1	-1
dry$	-1	-1	-1	7	-1	-1	-1	-2	-1
drüber	0	-1	-1	0	0	3	-1	-1	0
drüb…	0	-1	-1	0	0	3	-1	-1	0
du	1	-1	-1	0	-1	5	-1	-1	-3
du das	-2	0	0	0	0	3	0	0	0
du hier	0	0	0	0	0	3	0	0	-3
du mir	4	0	-1	0	0	-1	0	0	-1
duplication	0	0	-1	3	0	0	0	0	0
duplication$	0	0	-1	3	0	0	0	0	0
duplic…	0	0	-1	5	0	0	-1	-1	0
dupl…	0	0	-1	5	0	0	-1	-1	0
durch null	0	0	3	0	0	0	0	0	-1
działa	0	0	3	0	0	0	0	0	0
działa$	0	0	3	0	0	0	0	0	0
dzia…	0	0	3	0	0	0	0	0	0
e0382	-1	-1	7	-1	-1	-1	-1	-2	-1
e0382$	-1	-1	7	-1	-1	-1	-1	-2	-1
e038…	-1	-1	7	-1	-1	-1	-1	-2	-1
each	-1	3	0	-1	3	-1	-1	-1	-1
each over	0	0	-1	-1	5	-1	-2	-1	-1
early	0	-1	-2	5	0	0	-1	-1	0
early returns	0	-1	-2	5	0	0	-1	-1	0
earl…	0	-1	-2	5	0	0	-1	-1	0
earth	3	0	0	0	0	0	0	0	-3
earth does	3	0	0	0	0	0	0	0	-3
eart…	3	0	0	0	0	0	0	0	-3
een	0	-1	-1	-1	0	0	0	4	-1
een methode	0	-1	-1	-1	0	0	0	4	-1
efficient	-1	-1	0	-1	-1	-1	4	0	0
efficient please	-1	-1	0	-1	-1	-1	4	0	0
effici…	-1	-1	-1	-1	-1	-1	5	-1	0
effi…	-1	-1	-1	-1	-1	-1	5	-1	0
einbauen	0	0	-3	0	0	-1	0	4	0
einbauen$	0	0	-3	0	0	-1	0	4	0
einbau…	0	0	-3	0	0	-1	0	4	0
einb…	0	0	-3	0	0	-1	0	4	0
eine	-1	-1	0	-1	-1	-1	-1	3	2
eine bibliothek	0	0	0	0	0	0	0	-1	3
einen docstring	0	3	0	0	-1	0	0	-1	0
el	-1	-1	4	-1	-1	-1	1	-1	0
el total	-1	0	3	0	0	0	-1	-1	0
eli5	8	-1	-1	-1	-1	-1	-1	-2	-1
eli5$	8	-1	-1	-1	-1	-1	-1	-2	-1
else	0	0	-1	3	0	0	0	-1	-1
else chain	0	0	-1	3	0	0	0	-1	-1
em	0	0	0	3	0	0	-1	0	-1
email	0	0	-1	-1	0	-1	-1	4	0
emai…	-1	-1	0	-1	0	-1	-1	4	0
empty	-1	0	3	-1	1	-1	-1	-1	0
empt…	-1	0	3	-1	1	-1	-1	-1	0
end	-2	-1	0	-1	0	0	2	3	0
end$	-2	-1	-1	-1	0	0	2	3	0
entry	0	3	0	0	0	0	0	-1	-1
entry for	0	3	0	0	0	0	0	-1	-1
entr…	0	3	0	0	0	0	0	-1	-1
equals	0	-1	-1	-1	-1	-1	-1	4	-1
equals and	0	-1	-1	-1	-1	-1	-1	4	-1
equa…	0	0	-1	-1	-1	-1	-1	4	-1
erklär	4	-1	-1	-1	-1	-1	-1	-1	0
erklär mir	3	0	-1	0	0	-1	0	0	0
erkläre	3	-1	0	0	0	0	0	0	0
erklär…	4	-1	-1	-1	0	0	-1	0	-1
erkl…	6	-1	-1	-1	-1	-1	-1	-1	-1
err	-1	0	-2	0	0	-1	0	0	4
err niet	-1	0	-1	0	0	-1	0	0	3
erreurs	0	0	-3	0	0	4	0	0	0
erreurs$	0	0	-3	0	0	4	0	0	0
erreur…	0	0	-3	0	0	4	0	0	0
erre…	0	0	-1	0	0	3	0	-1	-1
erro	-1	-1	4	-1	0	-1	-1	-1	-1
erro$	-1	-1	4	0	0	-1	-1	-1	-1
error	-1	-1	3	0	0	0	-1	1	-1
error ?	-1	0	3	0	0	-1	0	0	-1
error go	0	0	3	-1	0	0	0	-2	0
error handling	0	-1	-3	1	-1	2	-1	3	-1
error path	0	0	-1	0	3	0	0	-1	0
error paths	-1	0	-1	0	3	0	0	0	0
error responses	0	0	-1	4	-1	0	0	-1	0
error ts2532	0	-1	5	-1	-1	-1	-1	-1	0
errori	0	0	-1	0	0	3	0	0	0
errori$	0	0	-1	0	0	3	0	0	0
erstelle	0	0	0	0	0	0	0	3	0
erstelle eine	0	0	0	0	0	0	0	3	0
erstel…	0	0	0	0	0	0	0	3	0
es	-1	-1	-1	-1	0	-1	-1	-1	6
es dafür	0	0	0	0	0	0	0	-1	3
es la	-1	0	0	0	0	0	0	0	3
escape	0	0	3	-1	0	0	0	-1	0
escape the	0	0	3	-1	0	0	0	-1	0
esca…	0	0	3	-1	0	0	0	-1	0
escribe pruebas	0	-1	-1	-1	3	0	-1	-1	0
escribe un	-1	3	0	0	-1	0	0	-1	0
escribe una	0	-1	0	0	-1	0	0	3	0
escr…	-1	1	-1	-1	3	-1	-1	0	-1
este error	0	0	3	0	0	-1	0	-1	0
esto con	-1	0	-1	0	0	-1	0	0	3
está	-1	0	0	0	0	4	0	0	-2
está bien	-1	0	0	0	0	4	0	0	-2
every night	0	0	-1	0	0	0	0	3	0
every request	0	0	0	0	0	0	-2	3	0
every single	0	0	-1	-1	-1	0	3	-1	0
exactly	3	0	0	0	0	0	0	0	-1
exactl…	3	0	0	0	0	0	0	0	-1
exac…	3	0	0	0	0	0	0	0	-1
exampl…	0	3	0	0	-1	0	-1	0	0
exam…	0	3	0	0	-1	0	-1	0	0
exceptions can	-1	0	-1	0	0	-1	0	0	3
exis…	-1	0	3	0	0	0	0	0	0
expain	7	-1	-1	-2	-1	-3	-1	-1	-1
expain this	7	-1	-1	-2	-1	-3	-1	-1	-1
expa…	7	-1	-1	-2	-1	-3	-1	-1	-1
expected	0	0	3	0	0	0	-1	0	0
expected 0	0	0	3	0	0	0	-1	0	0
expect…	0	0	3	0	0	0	-1	0	0
expe…	0	0	3	0	0	0	-1	0	0
explain	6	0	-1	-1	-1	-1	-1	-1	-1
explain the	4	0	-1	-1	-1	-1	0	0	-1
explain why	3	0	-1	0	-1	0	0	0	-1
explain$	4	-1	0	0	0	0	0	0	0
explaining	-2	4	0	0	0	-1	0	-1	0
explaining what	-2	3	0	0	0	0	0	0	0
explai…	5	1	-1	-1	-1	-1	-1	-1	-1
explanation	6	-1	-1	-1	-1	-1	-1	-1	-1
explanation of	4	0	-1	-1	0	0	-1	-1	-1
explane	6	-1	-1	-1	-1	-1	-1	-1	-1
explane$	6	-1	-1	-1	-1	-1	-1	-1	-1
explan…	9	-2	-2	-2	-1	-1	-2	-2	-2
explica	4	-1	0	-1	0	-1	-1	0	0
explica este	4	-1	0	-1	0	-1	-1	0	0
explicit	-3	0	0	3	0	0	0	0	0
explicit join	-3	0	0	3	0	0	0	0	0
explique	3	0	0	-1	0	0	0	0	-1
expliq…	3	0	0	-1	0	0	0	0	-1
explícame	4	-1	-1	-1	0	0	-1	-1	0
explícame la	3	0	0	0	0	0	-1	0	0
explíc…	4	-1	-1	-1	0	0	-1	-1	0
expl…	7	0	-1	-1	-1	-1	-1	-1	-1
extend	0	-1	0	-1	0	0	-1	4	0
extension	0	0	-2	4	0	-1	-1	-1	0
extension on	0	0	-2	4	0	-1	-1	-1	0
extens…	0	0	-2	4	0	-1	-1	-1	0
exte…	-1	-1	-2	3	-1	-1	-2	3	0
extract	0	0	0	3	-1	0	-1	-1	0
extract the	0	0	0	3	-1	0	-1	0	0
extrac…	0	0	0	3	-1	0	-1	-1	0
extr…	-1	-1	-1	5	-1	-1	0	-1	-1
eye	-1	0	-1	-1	0	4	-1	-1	-1
eye$	-1	0	-1	-1	0	4	-1	-1	-1
eyes	-1	-1	-1	-1	-1	4	-1	-1	0
eyes please	-1	-1	-1	-1	-1	4	-1	-1	0
f	0	-1	-1	6	-1	-1	-1	-2	-1
f strings	-1	-1	-1	6	-1	-1	-1	-2	-1
fa	3	0	0	0	0	-1	0	0	-1
fa questa	3	0	0	0	0	-1	0	0	-1
failing tests	0	0	0	0	3	0	0	-1	0
failles	0	0	-2	0	0	4	0	-1	0
failles$	0	0	-2	0	0	4	0	-1	0
faille…	0	0	-2	0	0	4	0	-1	0
fails	0	-1	2	0	-2	-1	-1	0	3
fails$	0	-1	-1	0	-1	-1	0	0	4
fait	7	-1	-1	-1	-1	-2	-1	-1	-2
fait ce	5	0	0	-1	0	-1	-1	-1	-1
fait$	4	0	-1	-1	0	-1	-1	-1	-1
fake	0	-1	-1	0	3	0	0	-1	0
fake timers	0	-1	-1	0	3	0	0	-1	0
fals…	0	0	3	0	0	-1	0	-1	-1
faster	-1	-1	-1	-2	-1	-1	7	-1	-2
faster ?	-1	0	-1	-1	0	-1	4	0	-1
faster way	0	0	0	0	0	-1	4	0	-4
fast…	-1	-1	-1	-2	-1	-1	7	-1	-2
fatal	0	0	3	0	0	0	0	-1	0
fatal error	0	0	3	0	0	0	0	-1	0
fata…	0	0	3	0	0	0	0	-1	0
favor	-1	0	3	-1	0	1	-1	-1	-1
favor$	-1	0	3	-1	0	1	-1	-1	-1
favo…	-1	0	3	-1	0	1	-1	-1	-1
faz	3	0	0	0	0	0	0	-1	0
faz$	3	0	0	0	0	0	0	-1	0
feedback	-1	0	0	0	0	4	-1	-1	0
feedba…	-1	0	0	0	0	4	-1	-1	0
feed…	-1	0	0	0	0	4	-1	-1	0
fehler	-1	-1	2	-2	-1	5	-1	-1	-2
fehler drin	0	0	0	0	0	4	0	0	-2
fehler$	0	-1	3	-1	-1	2	-1	-1	0
fehlerbehandlung	0	0	-3	0	0	-1	0	4	0
fehlerbehandlung einbauen	0	0	-3	0	0	-1	0	4	0
fehler…	0	0	-3	0	0	-1	0	4	0
fehl…	-1	0	-1	-2	1	3	-1	2	-2
feld	3	0	0	0	0	0	0	0	-2
feld$	3	0	0	0	0	0	0	0	-2
fewer	0	0	-1	-1	0	0	3	0	0
fewe…	0	0	-1	-1	0	0	3	0	0
files with	0	0	3	0	-1	0	0	-1	0
files$	-1	0	-1	-2	1	0	-1	3	0
fill	-1	-1	-1	-1	-1	-1	-1	6	-1
fill in	-1	-1	-1	-1	-1	-1	-1	6	-1
find	0	-1	-1	1	-1	6	-1	-2	-1
find bugs	-1	-1	-3	-1	-1	7	-1	-1	-1
finds	0	-1	-1	0	-1	-1	0	4	0
finds bugs	0	-1	-1	0	-1	-1	0	4	0
find…	0	-1	-1	-1	-1	1	0	3	0
finish	-1	-1	0	-1	-1	0	0	4	0
finish this	-1	-1	0	-1	-1	0	0	4	0
fini…	-1	-1	0	-1	-1	0	0	4	0
first tdd	0	0	0	0	3	0	0	-1	0
fix	-1	-1	9	-1	-1	-1	-1	-1	-2
fix it	-1	0	6	0	-1	-1	-1	0	-2
fix teh	0	0	3	0	0	-1	0	0	0
fix the	-1	-2	6	-1	0	-1	-2	-1	-1
fix them	0	0	-2	0	0	3	0	0	0
fix this	-1	0	3	0	0	-1	0	0	-1
fix$	-1	-1	8	-1	-1	-2	-1	-1	-1
fixprice	0	4	-2	-1	1	-1	-1	-1	-1
fixprice$	0	4	-2	-1	1	-1	-1	-1	-1
fixpri…	0	4	-2	-1	1	-1	-1	-1	-1
fixp…	0	4	-2	-1	1	-1	-1	-1	-1
flatten a	0	0	0	-2	0	0	0	3	0
flatten the	0	0	-1	3	0	0	0	-1	-1
flow	7	-2	-1	-1	-1	-1	-1	-1	-1
flow$	6	-2	0	-1	-1	0	0	-1	0
folder$	0	0	3	0	-1	0	0	-1	0
follow	1	0	-2	6	-1	0	-1	-1	-2
follow pep	-1	-1	-2	6	-1	-1	-1	-1	-1
foll…	1	0	-2	6	-1	0	-1	-1	-2
fonction ?	-1	-2	0	0	0	0	0	0	3
fonction plante	0	0	3	-1	0	0	0	0	0
fonction qui	0	0	-1	-1	-1	0	0	4	0
fonction$	-1	2	-1	3	-1	-1	0	-1	-1
for 0	0	0	1	-1	-3	0	1	3	-1
for ?	3	0	0	0	0	-1	0	0	-2
for a	1	-2	-1	-2	-1	-1	-1	7	-1
for bugs	0	-1	-1	0	-1	4	0	-1	0
for csv	0	0	0	0	0	-1	0	0	3
for every	0	0	-1	-1	1	-1	3	-2	0
for it	0	0	-1	0	0	-2	-1	-1	4
for matching	0	-1	0	-1	0	0	0	3	0
for n	-1	0	-1	-1	0	0	4	-1	-1
for negative	-1	0	1	-1	0	-1	0	0	3
for of	0	0	-1	3	0	0	-1	0	0
for secrets	0	0	0	0	0	-2	0	0	3
for strings	0	0	0	-1	0	0	-1	5	-1
for this	-2	3	-1	-1	3	-2	-1	0	2
for unicode	-1	0	3	-1	0	0	0	-1	0
for users	0	0	-1	0	0	0	-1	3	-1
for xml	0	-1	-1	0	0	0	0	3	0
for à	0	0	-1	3	0	0	-1	-1	0
for$	3	0	-1	0	0	0	-1	0	-1
foreach	0	0	-1	3	0	0	-1	0	0
foreach$	0	0	-1	3	0	0	-1	0	0
foreac…	0	0	-1	3	0	0	-1	0	0
forever	-1	0	0	-1	-1	0	3	-1	-1
forever on	0	0	-1	-1	0	0	3	0	0
foreve…	-1	0	0	-1	-1	0	3	-1	-1
formula	4	0	0	0	0	-1	0	0	-2
formula in	4	0	0	0	0	-1	0	0	-2
formul…	4	0	0	0	0	-1	0	0	-2
form…	3	2	0	-1	-1	-1	0	-1	-2
friendly	0	0	0	-2	0	0	3	0	0
friendly condition	0	0	0	-2	0	0	3	0	0
friend…	0	0	0	-2	0	0	3	0	0
frie…	0	0	0	-2	0	0	3	0	0
from one	0	0	3	-1	0	0	-1	-1	0
full	0	0	-1	-1	0	0	3	1	-1
funciona	-1	0	3	0	0	0	0	0	0
funcio…	-1	-1	3	1	-1	-1	-1	-1	-1
función	0	1	-1	-1	0	-1	0	3	-1
función ?	3	-1	0	0	0	-1	0	-1	0
función que	-1	-1	0	0	-1	0	0	4	0
funció…	0	1	-1	-1	0	-1	0	3	-1
functie	4	-1	-1	-2	1	-1	-1	2	-1
functie uit	5	-1	-1	-1	-1	-1	-1	-2	-1
functie$	-1	-1	-1	-2	2	-1	-1	4	-1
function	-1	0	-1	1	0	-1	0	3	0
function called	-1	0	0	-1	0	-1	0	-1	3
function into	0	0	-1	3	0	0	-1	-1	0
function pure	-2	-1	-1	7	-1	0	-1	-4	0
function that	0	-1	-2	0	-2	0	0	5	0
function to	0	-2	0	-1	0	0	0	3	0
function which	0	0	0	0	0	0	0	3	-1
function$	-1	2	-1	-1	3	-2	0	1	-1
functions	0	0	-1	4	0	-1	0	-1	0
functions$	0	0	0	3	0	0	0	-1	0
functi…	0	0	-1	1	0	-1	-1	3	-1
func…	0	0	-1	1	0	-1	0	3	-1
funkcję	0	0	-1	-1	-1	0	0	3	0
funkcję sortującą	0	0	-1	-1	-1	0	0	3	0
funkcj…	0	0	-1	-1	-1	0	0	3	0
funzione	-1	-1	-1	3	-1	-1	-1	2	-1
funzione$	-1	-1	-1	3	-1	-1	-1	0	0
função faz	3	0	0	0	0	0	0	-1	0
função que	0	0	0	0	0	0	0	3	0
fuzz	0	0	0	0	3	0	0	-1	0
fuzz target	0	0	0	0	3	0	0	-1	0
fxi	-1	-2	9	-2	-2	-1	-2	-2	-1
fxi this	-1	-2	9	-2	-2	-1	-2	-2	-1
für	2	0	-1	-1	3	-1	-1	0	-1
gdpr	0	0	0	-1	0	3	0	0	-1
gdpr concerns	0	0	0	-1	0	3	0	0	-1
geht	0	0	-1	0	0	-1	3	0	-1
geht das	0	0	-1	0	0	-1	4	0	-1
generate api	0	3	0	0	-1	0	0	-1	0
generator$	0	-2	3	0	0	0	0	0	0
genrate	0	0	0	0	3	0	0	0	0
genrate unit	0	0	0	0	3	0	0	0	0
genrat…	0	0	0	0	3	0	0	0	0
genr…	0	0	0	0	3	0	0	0	0
get	0	-1	4	-1	0	-1	1	-1	-2
get some	0	0	0	0	3	0	0	0	-2
get written	0	0	3	0	-1	0	0	-1	0
gets	0	0	3	-1	0	0	-1	-2	-1
gibt	-1	0	-1	0	0	-1	0	-1	4
gibt es	0	0	0	0	0	0	0	-1	3
github	0	0	-1	0	-2	0	0	4	0
github action	0	0	-1	0	-2	0	0	4	0
gith…	0	0	-1	0	-2	0	0	4	0
give	2	-1	-1	-1	-1	3	-1	-1	-1
give me	2	-1	-1	-1	-1	3	-1	-1	-1
gives	-1	-1	6	-2	-1	-1	-1	-1	-1
gives true	-1	-1	5	-1	-1	-1	-1	0	-1
give…	-1	-1	4	-2	0	-1	-1	-1	0
global	-1	0	-1	3	0	0	-1	0	0
global variable	-1	0	-1	3	0	0	-1	0	0
globals	0	0	-1	5	0	0	-3	0	0
globals$	0	0	-1	5	0	0	-3	0	0
global…	0	0	-1	5	0	0	-3	0	0
glob…	-1	0	-2	7	-1	-1	-3	-1	0
go	-1	0	3	-1	0	2	0	-2	-1
go away	0	0	3	-1	0	0	0	-2	0
godoc	-1	5	-1	-1	-1	-1	-1	-1	-1
godoc pls	-1	4	-1	-1	-1	-1	-1	0	0
godo…	-1	5	-1	-1	-1	-1	-1	-1	-1
going	3	0	0	0	0	-1	0	0	-1
going on	3	0	0	0	0	-1	0	0	-1
goin…	3	0	0	0	0	-1	0	0	-1
good	-1	0	-1	-1	-1	5	-1	-1	-1
good ?	-1	0	0	0	0	6	0	0	-4
good key	0	0	0	0	0	-2	0	0	3
good name	0	0	0	0	0	-1	0	-1	3
good to	0	0	0	0	0	3	0	0	-2
goroutines communicate	4	0	0	0	0	0	0	0	-3
got	0	0	3	0	0	0	-1	0	0
got 0	0	0	3	0	0	0	-1	0	0
graphql	0	0	-1	0	0	0	0	3	0
graphql schema	0	0	-1	0	0	0	0	3	0
graphq…	0	0	-1	0	0	0	0	3	0
grap…	0	0	-1	0	0	0	0	3	0
guard	0	0	0	3	0	0	0	-1	0
guard clauses	0	0	0	3	0	0	0	-1	0
guar…	0	0	0	3	-1	0	-1	-1	0
hace	3	0	0	0	0	0	0	0	-1
hace esta	3	0	0	0	0	0	0	0	-1
handle	-1	-1	4	-1	-1	1	-1	0	-1
handle the	0	0	3	-1	0	-1	0	-1	0
handler	2	0	-1	3	0	-1	-2	-1	-1
handler ?	5	0	0	-1	0	-1	-1	-1	-1
handler does	-1	0	-1	4	0	0	-1	0	0
handle…	2	0	-1	3	0	-1	-2	-1	-1
handling	0	-1	-3	1	-1	1	-1	4	-1
handling ok	0	0	0	0	0	3	0	-1	-2
handling$	0	-1	-3	1	-1	-1	0	5	0
handli…	0	-1	-3	1	-1	1	-1	4	-1
happen	-1	0	0	0	0	-1	0	0	3
happen with	-1	0	0	0	0	-1	0	0	3
happening	3	0	0	0	0	-1	0	0	-1
happens if	-2	0	-1	0	0	0	0	0	4
happens in	3	0	0	0	0	-1	0	0	-2
happen…	3	0	-1	0	0	-1	0	-1	1
happy	0	0	4	-1	0	0	-1	-1	-1
happy$	0	0	4	-1	0	0	-1	-1	-1
hard	0	0	-1	4	0	0	0	-1	-1
hard to	0	0	-1	4	0	0	0	-1	-1
harsh	0	0	-1	-1	0	5	0	-1	-1
harsh$	0	0	-1	-1	0	5	0	-1	-1
hars…	0	0	-1	-1	0	5	0	-1	-1
hashcode	0	-1	-1	-1	-1	-1	-1	4	-1
hashcode$	0	-1	-1	-1	-1	-1	-1	4	-1
hashco…	0	-1	-1	-1	-1	-1	-1	4	-1
hashes	-1	0	-1	0	0	-1	0	0	3
hashes ?	-1	0	-1	0	0	-1	0	0	3
hash…	-1	-1	-2	-1	-1	-1	-1	4	3
have	1	0	0	-1	-2	0	0	-1	3
have tests	0	0	0	0	-2	0	0	0	4
hay	0	0	0	-1	0	3	-1	-1	-1
hay algún	0	0	-1	0	0	3	0	0	-1
haz	-1	-1	-1	3	-1	-1	3	-1	-1
haz este	0	0	0	3	0	-1	-1	0	0
haz que	-1	0	-1	-1	0	-1	4	-1	-1
hello	-1	-1	-1	-1	-1	-1	-1	4	-1
hello world	-1	-1	-1	-1	-1	-1	-1	4	-1
hell…	-1	-1	-1	-1	-1	-1	-1	4	-1
here ?	0	0	-1	-1	0	-1	-1	0	4
here about	4	0	0	0	0	-1	0	0	-2
hex	0	-1	0	-1	0	0	0	3	0
hex colors	0	-1	0	-1	0	0	0	3	0
hier bemängeln	0	0	0	0	0	3	0	0	-3
hier den	-2	0	0	0	0	0	-1	0	3
hier passiert	3	0	0	0	0	-1	0	0	-1
hints	0	1	-1	5	-1	-1	-1	-2	-1
hints$	0	1	-1	5	-1	-1	-1	-2	-1
hint…	0	1	-1	5	-1	-1	-1	-2	-1
hinz…	-1	3	-1	-1	1	-1	-1	0	0
hits	0	0	1	-1	-1	-1	3	-1	-1
hits the	0	0	-1	-1	-1	0	3	-1	0
hlep	0	0	3	0	0	-1	0	0	0
hlep me	0	0	3	0	0	-1	0	0	0
honest	-1	0	0	0	0	3	0	0	-1
honest opinion	-1	0	0	0	0	3	0	0	-1
hone…	-1	0	0	0	0	3	0	0	-1
hook implemented	0	0	0	0	0	3	0	0	-2
hook it	0	0	0	-2	0	0	0	3	0
hooks	0	0	0	3	0	0	0	-3	0
hooks$	0	0	0	3	0	0	0	-3	0
hook…	0	0	0	3	0	0	0	-3	0
how about	-2	0	-1	-1	4	-1	0	0	0
how can	-1	0	0	-1	0	0	3	0	-1
how does	4	0	0	0	0	-1	0	0	-3
how is	3	0	0	0	0	0	0	0	-2
how many	-2	0	0	0	0	0	0	0	3
how on	3	0	0	0	0	0	0	0	-3
how secure	-2	0	0	0	0	4	0	0	-2
how would	-2	0	0	0	-1	-1	0	0	4
häng…	-1	0	4	0	0	-1	-1	-1	-1
i	0	-1	-1	-1	0	0	0	0	3
i looking	4	0	0	0	0	-1	0	0	-1
i make	-1	0	0	-1	0	0	3	0	-2
i use	0	0	0	-1	0	-1	-1	0	4
i'm	4	-1	0	-1	-1	-1	0	0	0
icon	0	-1	-1	-1	-1	0	0	4	0
icon prop	0	-1	0	0	-1	0	0	3	0
idiomatic	0	0	-1	4	0	-1	-1	-1	0
idiomatic java	0	0	-1	3	0	0	-1	-1	0
idioma…	0	0	-1	4	0	-1	-1	-1	0
idio…	0	0	-1	4	0	-1	-1	-1	0
if	-2	0	-1	1	0	0	-1	0	3
if else	0	0	-1	3	0	0	0	-1	-1
il des	0	0	-2	0	0	4	0	-1	0
il file	0	0	-1	-1	0	-1	0	0	3
implement	-1	-1	-1	-1	-1	-1	-1	6	0
implement a	0	0	0	-1	-1	-1	-1	3	0
implement$	0	-1	0	0	-1	-1	0	4	0
implementa	0	-1	0	0	0	0	0	3	0
implementation	-1	0	-1	-1	-1	5	-1	-1	-2
implementation$	0	0	-1	-1	-1	5	-1	-1	-2
implemented	0	0	0	0	0	3	0	0	-2
implemented correctly	0	0	0	0	0	3	0	0	-2
implementiere	0	-1	0	-1	0	-1	0	3	0
implementiere das	0	-1	0	-1	0	-1	0	3	0
implem…	-1	-1	-1	-1	-1	3	-1	6	-2
implémente	-1	-1	-1	-1	-1	-1	-1	5	-1
implémente$	-1	-1	-1	-1	-1	-1	-1	5	-1
implém…	-1	-1	-1	-1	-1	-1	-1	5	-1
impl…	-1	-2	-1	-1	-1	2	-1	8	-2
improve	-2	-1	-1	1	-1	1	4	-1	-2
improve here	-2	0	0	0	0	4	0	0	-2
improve perf	0	0	0	0	0	-2	3	0	0
improve the	0	0	0	0	0	-2	3	0	0
improve$	0	0	0	3	0	-1	-1	0	0
improv…	-2	-1	-1	1	-1	1	4	-1	-2
impr…	-2	-1	-1	1	-1	1	4	-1	-2
in #	3	0	0	0	0	0	0	0	-2
in a	-1	3	-1	-1	2	0	0	-1	-1
in for	0	0	0	0	0	-1	0	-1	3
in names	0	0	3	-1	0	0	-2	0	0
in one	0	0	0	-1	0	0	3	0	-1
in ordnung	-1	0	-1	0	0	4	0	0	-3
in python	-1	-1	-1	-1	-1	-1	-1	4	-1
in this	4	0	0	-1	0	-1	0	0	-1
in$	0	0	-1	4	0	0	-3	1	0
incl	0	3	0	0	0	0	0	-2	0
index	-1	-1	-2	-4	-1	-2	5	1	3
index a	0	0	0	0	0	-2	0	0	3
index friendly	0	0	0	-2	0	0	3	0	0
index on	-1	0	-1	0	0	-1	-1	3	1
index$	0	0	-1	-4	-1	0	7	-1	-1
inde…	-1	-1	-2	-4	-1	-2	5	1	3
injection	0	0	4	-2	0	0	-1	-1	0
inject…	0	0	4	-2	0	0	-1	-1	0
inje…	0	0	3	-1	0	0	-1	-1	0
inline	0	3	0	-1	0	-1	0	-1	0
inline comments	0	3	0	-2	0	-1	0	-1	0
inli…	0	3	0	-1	0	-1	0	-1	0
input 0	4	0	-1	0	-1	0	-1	-1	0
inputs	-1	-1	-1	-2	4	1	1	-2	-1
inputs$	-1	-1	-1	-1	3	1	1	-2	-1
insert$	0	0	0	0	0	0	3	-2	0
install	-2	0	0	0	0	0	0	0	3
instal…	-2	0	0	0	0	0	0	0	3
instead	-1	-1	-2	4	-1	-1	1	-1	0
instead of	-1	-1	-2	5	-1	-1	1	-1	-1
instea…	-1	-1	-2	4	-1	-1	1	-1	0
inst…	-1	-1	-1	4	0	-1	1	-1	1
integr…	0	0	0	-1	3	0	0	-1	0
inte…	0	0	-1	0	3	0	0	0	0
into	-1	-1	-1	6	-1	-1	-1	-1	-1
into a	-1	-1	-1	6	-1	-1	-1	-2	-1
into its	0	0	0	3	0	0	-1	-1	0
into smaller	0	0	-1	4	0	0	-2	-1	0
introduce	0	-1	-1	5	-1	0	0	-2	-1
introduce a	0	-1	-1	5	-1	0	0	-2	-1
introd…	0	-1	-1	5	-1	0	0	-2	-1
intr…	0	-1	-1	5	-1	-1	-1	-2	0
inverse	0	0	-1	-1	-1	0	0	3	0
invers…	0	0	-1	-1	-1	0	0	3	0
inve…	0	0	-1	-1	-1	0	0	3	0
is a	0	0	-2	3	-1	-1	1	0	0
is always	0	0	3	0	0	0	0	0	-2
is broken	0	0	4	-1	0	-1	0	0	-1
is err	-1	0	-1	0	0	-1	0	0	3
is generate	0	0	0	0	0	-1	0	-1	3
is index	0	0	0	0	0	-2	0	0	3
is my	0	0	0	0	0	3	0	-1	-2
is possibly	0	0	3	0	0	0	0	0	-1
is slow	0	-2	-1	-1	0	0	4	0	-1
is the	0	-1	-1	-1	0	0	-1	-1	4
is this	0	0	-1	-1	-1	5	-1	-1	-2
isn't	-2	-2	1	0	0	0	0	0	4
isn'…	-2	-2	1	0	0	0	0	0	4
isodd	0	-1	0	-1	-1	0	0	4	0
isodd below	0	-1	0	-1	-1	0	0	4	0
isod…	0	-1	0	-1	-1	0	0	4	0
issues	0	0	0	-1	0	4	-1	0	-1
issues$	0	0	0	0	0	3	-1	0	0
issu…	0	0	0	-1	0	4	-1	0	-1
ist	-1	-1	3	-1	-1	2	-1	-1	0
it all	0	0	-1	-2	0	0	3	0	0
it an	0	0	-2	4	0	-1	-1	-1	0
it blocks	-3	-2	0	0	5	0	0	0	0
it each	0	0	-1	-1	5	-1	-2	-1	-1
it instead	0	0	-1	-2	0	0	3	0	0
it more	0	0	-1	3	0	0	-1	0	0
it ok	0	0	0	0	0	-4	0	0	5
it shorter	0	0	-1	4	0	0	-1	0	0
it stop	0	0	4	-1	0	0	-1	-1	0
it thread	0	0	0	0	0	5	0	0	-5
it use	0	0	-1	-4	0	0	6	0	0
it with	4	0	-1	0	-1	0	-1	-1	0
its	0	1	1	3	-1	-1	-1	-2	-1
its own	0	0	0	3	0	0	-1	-1	0
java	0	0	-1	4	0	0	-1	-1	0
java$	0	0	-1	3	0	0	-1	-1	0
javadoc	-1	5	-1	-1	-1	-1	-1	-1	0
javadoc$	0	4	0	-1	0	0	0	-1	0
javado…	-1	5	-1	-1	-1	-1	-1	-1	0
java…	-1	5	-1	-1	-1	-1	-1	-1	0
je	2	-2	-1	-1	0	-1	-1	0	3
je appeler	-1	-2	0	0	0	0	0	0	3
je uitleggen	3	0	0	0	0	-1	0	0	-1
jest	0	-1	0	-1	3	-1	-1	-2	2
jest bezpieczne	0	0	0	-1	-1	0	0	0	3
jest test	0	0	0	0	3	0	0	-2	0
job every	0	0	-1	0	0	0	0	3	0
join	-3	0	0	3	0	-1	0	0	2
join syntax	-3	0	0	3	0	0	0	0	0
jquery	0	0	0	3	0	0	-1	-1	-1
jquery to	0	0	0	3	0	0	-1	-1	-1
jque…	0	0	0	3	0	0	-1	-1	-1
js	0	0	0	3	0	0	-1	-1	0
js$	0	0	0	3	0	0	-1	-1	0
jsdoc	0	6	-1	-1	-1	-1	-1	-2	-1
jsdoc$	0	3	0	0	0	0	0	-1	0
jsdo…	0	6	-1	-1	-1	-1	-1	-2	-1
junit	0	0	0	-1	3	0	0	-1	0
juni…	0	0	0	-1	3	0	0	-1	0
kan	3	0	0	0	0	-1	0	0	-1
kan je	3	0	0	0	0	-1	0	0	-1
key	0	0	0	0	0	-3	0	0	4
key$	0	0	0	0	0	-2	0	0	3
kijk	-1	-1	-1	-1	-1	4	-1	-1	-1
kijk dit	-1	-1	-1	-1	-1	4	-1	-1	-1
kills	0	0	-1	0	0	0	3	-1	-1
kills the	0	0	-1	0	0	0	3	-1	-1
kill…	0	0	-1	0	0	0	3	-1	-1
kod	4	-2	-2	2	-2	2	-2	-2	-2
kod$	4	-2	-2	2	-2	2	-2	-2	-2
komentarze	-1	5	-1	-1	-1	-1	-1	-1	-1
komentarze$	-1	5	-1	-1	-1	-1	-1	-1	-1
koment…	-1	5	-1	-1	-1	-1	-1	-1	-1
kome…	-1	5	-1	-1	-1	-1	-1	-1	-1
kommentiere	-1	3	0	0	0	-1	0	0	0
kommentiere den	-1	3	0	0	0	-1	0	0	0
kommen…	-1	6	-1	-1	-1	-1	-1	-1	-1
komm…	-1	5	-1	-1	-1	-1	-1	-1	0
kritisch	-1	-1	-1	-1	-1	5	-1	-1	-1
kritisch$	-1	0	0	-1	0	4	0	-1	0
kritis…	-1	-1	-1	-1	-1	5	-1	-1	-1
krit…	-1	-1	-1	-1	-1	5	-1	-1	-1
kurz	4	-1	0	0	0	-1	0	-1	-1
kurz sagen	3	0	0	0	0	-1	0	0	-1
l'er…	0	0	3	0	0	0	0	-1	0
la complejidad	-1	0	0	0	0	0	0	0	3
la función	0	-1	-1	-1	0	0	-1	3	-1
la place	0	0	-1	3	0	0	-1	-1	0
la recursión	3	0	0	0	0	0	-1	0	0
large inputs	0	0	-1	0	-1	0	3	0	-1
large n	0	0	3	0	0	0	-1	-1	0
last run	0	0	3	-1	0	0	-1	0	0
lazy	0	0	0	-1	0	0	3	-1	0
lazy load	0	0	0	-1	0	0	3	-1	0
le rôle	3	0	0	0	0	0	0	0	-1
leak	-2	-1	3	0	-1	-2	-3	0	4
leak goroutines	-2	0	-1	0	0	-2	0	0	5
leak$	0	0	4	0	0	0	-3	0	0
leaking	0	0	4	-1	0	0	-1	-1	0
leaking the	0	0	4	-1	0	0	-1	-1	0
leakin…	0	0	4	-1	0	0	-1	-1	0
leak…	0	0	4	-1	0	1	-1	-1	-1
leg	5	-1	-1	-1	-1	-1	-1	-2	-1
leg deze	5	-1	-1	-1	-1	-1	-1	-2	-1
legible	0	0	0	3	0	-1	-1	0	0
legible$	0	0	0	3	0	-1	-1	0	0
legibl…	0	0	0	3	0	-1	-1	0	0
legi…	0	0	0	3	0	-1	-1	0	0
lesbarer	0	-1	0	3	0	-1	0	0	0
lesbarer$	0	-1	0	3	0	-1	0	0	0
lesbar…	0	-1	0	3	0	-1	0	0	0
lesb…	0	-1	0	3	0	-1	0	0	0
less	-1	-1	-2	-1	-1	-1	7	-2	-1
less channel	0	0	-1	-1	0	0	4	-1	-1
less memory	0	0	-1	-2	0	0	5	-1	0
let	0	0	-1	-2	0	1	0	3	0
let users	0	0	0	-2	0	0	0	3	0
lgtm	-2	-1	-1	-2	-1	9	-1	-1	-3
lgtm ?	-2	-1	-1	-2	-1	9	-1	-1	-3
library	0	0	0	0	1	-1	-1	-1	3
library for	0	0	0	0	0	-2	0	0	4
librar…	0	0	0	0	1	-1	-1	-1	3
libr…	0	0	0	0	1	-1	-1	-1	3
limit configurable	0	0	-1	-1	0	0	0	3	0
limpia	0	0	0	3	0	-1	-1	0	0
limpia este	0	0	0	3	0	-1	-1	0	0
limp…	0	0	0	3	0	-1	-1	0	0
line	3	0	0	0	0	-1	0	-1	0
linear	0	0	0	-1	0	0	3	0	0
lines	3	0	-1	2	0	-1	-2	2	-2
lines long	0	0	-1	3	0	0	-2	0	0
lines mean	4	0	0	0	0	-1	0	0	-2
line…	3	-1	-1	1	-1	-2	1	1	-2
lint	0	0	0	0	-3	0	0	3	0
lint$	0	0	0	0	-3	0	0	3	0
linter	0	-1	1	0	-1	-1	-1	3	0
linter that	0	-1	-1	0	-1	-1	0	4	0
lint…	0	-1	1	0	-1	-1	-1	3	0
list ?	-1	0	0	0	0	-1	0	0	3
list comprehension	0	0	0	3	0	0	0	0	0
lista	0	-1	0	0	-1	0	0	3	0
lista$	0	-1	0	0	-1	0	0	3	0
liste	-1	0	3	-1	0	-1	0	-1	1
liste vide	0	0	3	-1	0	0	0	0	0
listę	0	0	-1	-1	-1	0	0	3	0
listę$	0	0	-1	-1	-1	0	0	3	0
list…	-2	-1	3	-1	-1	-1	-1	4	0
livedata	0	0	0	3	0	0	-1	-1	0
livedata ->	0	0	0	3	0	0	-1	-1	0
liveda…	0	0	0	3	0	0	-1	-1	0
live…	0	-1	0	3	-1	0	-1	1	0
load raise	-1	0	-1	0	0	-1	0	0	3
load$	0	0	0	-1	0	0	3	-1	0
log	0	0	0	0	0	0	-2	3	0
log every	0	0	0	0	0	0	-2	3	0
logging	0	-1	-1	-1	-1	0	-1	4	0
logging$	0	-1	-1	-1	-1	0	-1	4	0
loggin…	0	-1	-1	-1	-1	0	-1	4	0
logg…	0	-1	-1	-1	-1	0	-1	4	0
logic behind	3	0	0	0	0	-1	0	0	-2
logic in	0	0	-1	3	0	-1	-1	0	0
logic$	-1	-1	-1	-1	-1	4	-1	-1	0
login	-1	-1	1	-2	0	-1	-1	3	0
login page	0	0	-1	-1	0	0	-1	4	0
login$	0	0	3	-1	0	0	0	0	0
long cut	0	0	-1	3	0	0	-2	0	0
look	-2	-1	-1	-1	-1	9	-1	-1	-4
look for	0	-1	-1	0	-1	5	0	-1	-2
look good	0	0	0	0	0	3	0	0	-2
looking	4	0	0	0	0	-1	0	0	-1
looking at	4	0	0	0	0	-1	0	0	-1
lookin…	4	0	0	0	0	-1	0	0	-1
look…	3	0	-1	-1	0	0	2	0	-1
loop	0	-1	-1	1	0	-1	3	-1	0
loop at	0	0	0	-1	0	0	3	-1	0
loop$	0	-1	-1	-2	-1	-1	3	-1	1
los	-1	-1	5	-1	0	-1	-1	-1	-1
los deze	-1	0	4	-1	-1	-1	0	0	-1
lost	0	0	3	0	0	0	-1	0	0
lowercases	0	0	-1	0	0	0	4	-2	0
lowercases the	0	0	-1	0	0	0	4	-2	0
lowerc…	0	0	-1	0	0	0	4	-2	0
lowe…	0	0	-1	0	0	0	4	-2	0
m	0	0	-2	0	0	0	3	0	0
m rows	0	0	-2	0	0	0	3	0	0
m'expliquer	3	0	0	0	0	0	0	0	-1
m'expliquer le	3	0	0	0	0	0	0	0	-1
m'expl…	3	0	0	0	0	0	0	0	-1
m'ex…	3	0	0	0	0	0	0	0	-1
maak	0	0	-1	-1	0	0	3	-1	0
maak dit	0	0	-1	-1	0	0	3	-1	0
mach	-1	-1	-1	3	-1	-1	2	-1	-1
mach den	0	-1	0	3	0	-1	0	0	0
macht	3	0	0	0	0	-1	0	0	-1
macht dieser	3	0	0	0	0	-1	0	0	-1
mach…	3	0	0	-1	0	-1	0	1	-1
magic	1	-1	-2	4	0	0	-1	-1	-1
magic numbers	0	0	-2	4	0	0	0	0	-1
magi…	1	-1	-2	4	0	0	-1	-1	-1
mail	0	0	-1	0	0	0	0	3	-1
mail when	0	0	-1	0	0	0	0	3	-1
make	-2	-2	2	3	-2	-2	2	2	-2
make a	-1	0	-1	-1	0	0	-1	4	0
make it	-1	-1	0	2	-1	-1	3	-2	-1
make the	-1	-1	6	1	-2	-1	-1	-2	-1
make this	-3	-2	0	4	-2	-2	1	4	-2
makefile	0	0	0	0	-3	0	0	3	0
makefile with	0	0	0	0	-3	0	0	3	0
makefi…	0	0	0	0	-3	0	0	3	0
make…	0	0	0	0	-3	0	0	3	0
mal	-1	0	2	-1	-1	4	-1	-1	-1
mal drüber	0	-1	-1	0	0	3	-1	-1	0
mal überprüfen	-2	0	0	0	0	3	0	0	0
mal$	-1	1	3	-1	0	-1	-1	-1	-1
man	-2	0	1	0	0	0	-1	0	3
man hier	-2	0	0	0	0	0	-1	0	3
manager	0	0	0	3	0	0	-1	-1	0
manager$	0	0	0	3	0	0	-1	-1	0
manage…	0	0	0	3	0	0	-1	-1	0
mana…	0	0	0	3	0	0	-1	-1	0
many parameters	0	0	0	3	0	0	0	0	-1
map	-1	-1	0	2	-1	-1	-1	0	3
map$	0	0	-1	1	0	-1	-1	0	3
marks	0	0	3	-1	0	0	-1	0	0
marks$	0	0	3	-1	0	0	-1	0	0
mark…	0	0	3	-1	0	0	-1	0	0
matching	0	0	0	-1	0	0	0	3	0
matching hex	0	-1	0	-1	0	0	0	3	0
matchi…	0	0	0	-1	0	0	0	3	0
max	0	0	4	0	0	-1	0	0	-1
me	4	-1	0	-1	-1	1	-1	-1	0
me fix	-1	0	5	0	0	-2	0	0	-1
me how	3	0	0	0	0	-1	0	0	-1
me through	4	0	0	0	-1	-1	0	0	-1
me what	3	-1	-1	-1	-1	2	-1	0	-2
me why	-3	0	-2	0	0	-1	0	0	5
me your	-1	0	0	0	0	3	0	0	-1
mean	3	0	-1	0	0	-2	0	1	0
meaning	3	0	0	-2	0	0	0	0	0
meaning of	3	0	0	-2	0	0	0	0	0
meanin…	3	0	0	-1	0	0	0	0	0
medi…	0	-1	0	0	-1	0	0	3	0
members	0	0	-1	3	0	0	0	-1	0
member…	0	0	-1	3	0	0	0	-1	0
memb…	0	0	-1	3	0	0	0	-1	0
memcached	0	0	-1	0	0	0	0	-1	3
memcached$	0	0	-1	0	0	0	0	-1	3
memcac…	0	0	-1	0	0	0	0	-1	3
memc…	0	0	-1	0	0	0	0	-1	3
memoize	0	-1	-1	0	0	0	3	0	0
memoize this	0	-1	-1	0	0	0	3	0	0
memoiz…	0	0	-1	0	0	0	3	0	0
memory	-1	-1	1	-2	-1	0	3	-1	-1
memory leak	0	0	4	0	0	0	-3	0	0
memory$	0	0	-1	-1	0	0	5	-1	0
memo…	-1	-1	0	-2	-1	0	5	-1	-1
memória	-1	0	-1	0	0	0	3	-1	-1
memória$	-1	0	-1	0	0	0	3	-1	-1
memóri…	-1	0	-1	0	0	0	3	-1	-1
memó…	-1	0	-1	0	0	0	3	-1	-1
merge conflict	0	0	3	0	0	-1	0	0	0
mess	0	0	-1	3	0	0	-1	0	-1
mess clean	0	0	-1	3	0	0	-1	0	-1
method	-1	2	-1	3	-1	0	-1	-1	0
method is	0	0	-1	3	0	0	-2	0	0
methode	-1	0	-1	-1	-1	0	-1	4	-1
methode toe	0	-1	-1	-1	0	0	0	4	-1
methods	-1	3	-1	1	-1	0	-1	-1	0
method…	-1	3	-1	0	-1	-1	-1	2	-1
meth…	-1	3	-1	2	-1	-1	-2	1	-1
metodę	-1	-1	-1	-1	-1	-1	-1	5	-1
metodę$	-1	-1	-1	-1	-1	-1	-1	5	-1
meto…	0	-2	-1	-1	-1	-1	-1	5	-1
million	0	0	-1	-1	0	0	3	0	0
million points	0	0	-1	-1	0	0	3	0	0
millio…	-1	0	-1	-1	0	-1	4	-1	0
mill…	-1	0	-1	-1	0	-1	4	-1	0
min	-1	0	3	0	0	-1	0	-1	1
mir	6	-1	-1	-1	0	-1	-1	-1	-1
mir bitte	3	-1	-1	0	0	-1	-1	0	0
mir kurz	3	0	0	0	0	-1	0	0	-1
missing	-1	1	3	-2	0	0	-1	-2	0
missing docs	0	4	-2	0	0	0	0	0	0
missing return	0	-2	6	-1	-1	0	0	-2	-1
missing$	-1	0	3	-1	0	0	0	0	-1
missin…	-1	1	3	-2	0	0	-1	-2	0
miss…	-1	1	3	-1	-1	1	-1	-2	-1
mock	-1	-1	-1	-1	0	-1	-1	3	1
mock data	0	0	0	0	-3	0	-1	4	0
mock the	0	0	-1	-1	3	0	-1	-1	0
model	0	0	-1	-1	-1	-1	0	4	-1
model$	0	-1	-1	-1	-1	-1	0	4	-1
modernise	0	0	0	3	0	0	0	-1	0
modernise to	0	0	0	3	0	0	0	-1	0
modern…	0	0	0	3	0	0	0	-1	0
mode…	-1	-1	-1	3	-1	-1	-1	3	-1
module	0	0	-1	-1	6	0	0	-4	0
module$	0	0	0	-2	7	0	0	-5	0
modu…	0	0	-1	-1	6	0	0	-4	0
more	-1	-1	-1	4	0	-2	3	-2	-1
more efficient	-1	-1	0	-1	-1	-1	4	0	0
more idiomatic	0	0	-1	4	0	-1	-1	-1	0
more out	-1	0	0	-1	0	-1	4	-1	0
more readable	0	0	-1	3	0	0	-1	0	0
move	-1	-1	-1	4	-1	-1	-1	-1	-1
much	-2	-1	-2	5	-1	-2	1	-1	0
much logic	0	0	-1	3	0	-1	-1	0	0
much ram	0	0	-1	-1	0	0	3	0	0
much$	-1	0	-1	4	0	0	-1	0	0
mutate	0	0	0	0	0	-4	0	0	5
mutate here	0	0	0	0	0	-4	0	0	5
muta…	0	0	2	0	0	-4	-1	-1	4
mutex	0	0	-1	-1	0	0	-1	-1	4
mutex vs	0	0	-1	-1	0	0	-1	-1	4
mute…	0	0	-1	-1	0	0	-1	-1	4
my	-1	-1	0	0	-1	6	-1	-2	-2
my code	-1	0	0	-1	0	4	0	0	0
my error	0	0	0	0	0	3	0	-1	-2
más	-1	-1	-1	2	-1	-1	4	-1	-1
más legible	0	0	0	3	0	-1	-1	0	0
más rápido	-1	-1	-1	-1	-1	-1	5	-1	-1
n 0	-1	0	-1	-1	-1	-1	2	-1	3
n$	0	0	3	0	0	0	-1	-1	0
n+1	-2	-1	-2	-4	-1	-1	11	-2	-1
n+1$	-1	-1	-2	-5	-1	-1	10	-1	-1
na	-1	-1	-1	-1	-1	4	-1	-1	-1
na$	-1	-1	-1	-1	-1	4	-1	-1	-1
name	0	-1	2	-2	-1	-2	-1	3	2
name by	0	0	-1	-2	0	0	0	4	0
name for	0	0	0	0	0	-1	0	-1	3
name get	0	0	3	0	-1	0	0	-1	0
names	0	0	3	-1	0	0	-2	0	0
names break	0	0	3	-1	0	0	-2	0	0
name…	0	0	4	0	0	-1	-1	-1	0
nan	-2	-1	1	-1	-1	-2	-1	-1	7
nan ?	-2	0	-1	0	0	-1	0	0	6
nan$	-1	0	0	-1	0	-1	0	0	4
napisz	-1	-1	-1	-1	3	-1	-1	2	-1
napisz funkcję	0	0	-1	-1	-1	0	0	3	0
napisz testy	0	0	0	-1	4	0	0	-1	0
napi…	-1	-1	-1	-1	3	-1	-1	2	-1
napraw	-1	-1	6	-1	-1	-1	-1	-1	-1
napraw błąd	-1	-1	6	-1	-1	-1	-1	-1	-1
napr…	-1	-1	6	-1	-1	-1	-1	-1	-1
need an	4	0	-1	-1	0	0	-1	-1	-1
need tests	-1	0	0	0	3	0	0	-1	-1
need to	-2	0	0	0	-1	0	0	0	3
needed	-1	0	-1	-1	0	-1	3	-2	2
needs	0	3	-1	-1	1	-1	-1	-1	-1
needs docs	0	3	-1	-1	-1	-1	-1	0	0
negative numbers	-1	0	1	-1	0	-1	0	0	3
nested list	0	0	0	-2	0	0	0	3	0
nesting	0	0	-1	3	0	0	-1	-1	0
nestin…	0	0	-1	3	0	0	-1	-1	0
nest…	0	-1	-1	4	-1	-1	-1	1	-1
nettoie	-1	0	0	3	0	-1	0	0	0
nettoie ce	-1	0	0	3	0	-1	0	0	0
nettoi…	-1	0	0	3	0	-1	0	0	0
nett…	-1	0	0	3	0	-1	0	0	0
never ordered	0	0	-1	0	0	0	-1	3	-1
newest	-1	0	-1	-1	0	0	-1	3	0
newest users	-1	0	-1	-1	0	0	-1	3	0
newe…	-1	0	-1	-1	0	0	-1	3	0
next	-1	-2	2	-1	-2	0	-1	4	-1
next function	0	-1	0	0	-1	0	0	4	0
next one	0	0	3	-1	0	0	-1	-1	0
nicht	1	-1	4	-1	0	-1	-1	-2	-1
nich…	1	-1	4	-1	0	-1	-1	-2	-1
nie	0	0	3	0	0	0	0	0	0
nie działa	0	0	3	0	0	0	0	0	0
niet nil	-1	0	-1	0	0	-1	0	0	3
niet$	0	0	3	0	0	0	0	0	0
night	0	0	-1	0	0	0	0	3	0
night$	0	0	-1	0	0	0	0	3	0
nigh…	0	0	-1	0	0	0	0	3	0
nil	-1	0	2	-1	-1	-1	-1	-2	3
nil ?	-1	0	-1	0	0	-1	0	0	3
nitpicks	0	0	-1	0	0	3	0	0	-1
nitpicks welcome	0	0	-1	0	0	3	0	0	-1
nitpic…	0	0	-1	0	0	3	0	0	-1
nitp…	0	0	-1	0	0	3	0	0	-1
no magic	0	0	-2	4	0	0	0	0	-1
non programmer	3	-1	0	0	0	0	0	-1	0
none	-2	0	-1	-1	0	-2	-1	-1	6
none ?	-1	0	-1	-1	0	-1	-1	-1	5
none in	-1	0	0	0	0	-1	0	0	3
not	-2	-1	6	-1	-1	-1	-1	-1	2
not working	-1	-1	5	-1	-1	-1	-1	-1	-1
not$	0	0	3	0	0	0	0	0	-2
now	-1	-1	1	-2	0	-1	-1	4	-1
now do	0	0	0	-1	0	0	-1	4	-1
null	-1	-1	4	-1	0	-3	-1	0	2
null bitte	0	0	3	0	0	0	0	0	-1
null check	0	0	4	0	0	-3	0	0	0
null$	-1	0	0	-1	0	-1	0	0	3
numbers	-1	0	-1	3	-1	-1	-1	-1	2
numbers ?	-1	0	-2	0	0	-1	0	0	4
numbers$	0	0	1	3	0	0	-1	-1	-2
number…	-1	0	-1	3	-1	-1	-1	-1	2
numpydoc	0	3	0	-1	0	0	0	0	0
numpydoc style	0	3	0	-1	0	0	0	0	0
numpyd…	0	3	0	-1	0	0	0	0	0
nump…	-1	3	-1	-2	0	-1	1	-1	1
não	0	0	3	0	0	0	0	0	-1
números	0	0	0	0	0	0	0	3	0
números$	0	0	0	0	0	0	0	3	0
número…	0	0	0	0	0	0	0	3	0
núme…	0	0	0	0	0	0	0	3	0
o ?	-1	0	0	0	0	-1	0	0	3
o erro	-1	-1	4	0	0	-1	-1	-1	-1
o uso	-1	0	-1	0	0	0	3	-1	-1
object	0	0	1	3	-1	0	-1	-1	-1
object$	0	0	-1	3	0	0	0	-1	0
obje…	0	0	1	3	-1	0	-1	-1	-1
of another	0	0	4	-1	0	0	-1	-1	0
of eyes	-1	-1	-1	-1	-1	4	-1	-1	0
of foreach	0	0	-1	3	0	0	-1	0	0
of instead	0	0	-1	3	0	0	-1	0	0
of it	0	0	4	-2	0	0	-1	0	-1
of reading	0	0	-1	-2	0	0	3	0	0
of redux	-1	0	-1	0	0	-3	-1	0	5
of the	2	-1	-1	3	-1	-1	2	-1	-1
of this	4	-1	-1	0	-1	3	1	-4	-2
of three	0	0	0	-1	0	0	3	0	-1
of total	4	0	0	0	0	0	0	0	-3
off	-1	0	4	0	0	-1	0	-1	-1
ok	0	0	-1	-1	0	0	0	-1	3
ok ?	0	0	0	0	0	3	0	-1	-2
ok to	0	0	0	0	0	-4	0	0	5
on double	0	0	-2	4	0	-1	-1	-1	0
on earth	3	0	0	0	0	0	0	0	-3
on in	3	0	0	0	0	-1	0	0	-1
on one	3	0	0	0	0	0	0	0	-2
on submit	0	0	4	0	0	0	0	-2	0
on this	-1	-3	0	0	0	5	0	0	0
on x86	-1	0	0	-1	0	-1	4	-1	0
once	0	0	0	-1	0	0	3	-1	0
once$	0	0	-2	-1	0	0	4	-1	0
one call	0	0	3	-1	0	0	-1	-1	0
one pass	0	0	0	-1	0	0	3	0	-1
one query	0	0	0	-2	0	0	3	0	0
one side	3	0	0	0	0	0	0	0	-2
only check	0	0	-1	-1	0	0	3	0	0
op	-1	0	4	-1	-1	-1	0	0	-1
op$	-1	0	4	-1	-1	-1	0	0	-1
opinas	0	0	0	0	0	3	0	0	-1
opinas$	0	0	0	0	0	3	0	0	-1
opinion	-1	0	0	0	0	3	0	0	-1
opinion$	-1	0	0	0	0	3	0	0	-1
opinio…	-1	0	0	0	0	3	0	0	-1
opin…	-1	0	0	-1	0	5	-1	0	-1
opschonen	0	0	0	3	0	0	0	0	0
opschonen$	0	0	0	3	0	0	0	0	0
opscho…	0	0	0	3	0	0	0	0	0
opsc…	0	0	0	3	0	0	0	0	0
optimiere	-1	-1	-1	-1	0	0	4	-1	0
optimiere diese	-1	-1	-1	-1	0	0	4	-1	0
optimise	-1	0	-1	-1	-1	-1	5	-1	-1
optimise for	0	0	-1	0	-1	0	3	0	-1
optimiza	0	0	0	0	0	0	3	-1	0
optimiza esta	0	0	0	0	0	0	3	-1	0
optimize	0	0	-1	0	0	0	3	-1	0
optimize$	0	0	-1	0	0	0	3	-1	0
optimizer	0	0	3	0	0	0	-2	0	0
optimizer$	0	0	3	0	0	0	-2	0	0
optimi…	-1	-1	1	-1	-1	-1	5	-2	0
option	0	0	0	0	0	0	-2	3	0
option to	0	0	0	0	0	0	-2	3	0
opti…	-1	-1	1	0	-1	-1	3	0	0
optmize	-1	-1	-2	-1	-1	-1	7	-1	-1
optmize this	-1	-1	-2	-1	-1	-1	7	-1	-1
optmiz…	-1	-1	-2	-1	-1	-1	7	-1	-1
optm…	-1	-1	-2	-1	-1	-1	7	-1	-1
or	-1	-1	-2	-1	-1	-3	-1	-1	8
or memcached	0	0	-1	0	0	0	0	-1	3
or spaces	0	0	-2	0	0	0	-1	-1	4
ordene	0	-1	0	0	-1	0	0	3	0
ordene una	0	-1	0	0	-1	0	0	3	0
ordered	0	0	-1	0	0	0	-1	3	-1
ordered$	0	0	-1	0	0	0	-1	3	-1
ordere…	0	0	-1	0	0	0	-1	3	-1
orde…	-1	-1	-1	0	0	-1	-1	4	1
ordnung	-1	0	-1	0	0	4	0	0	-3
ordnung$	-1	0	-1	0	0	4	0	0	-3
ordnun…	-1	0	-1	0	0	4	0	0	-3
ordn…	-1	0	-1	0	0	4	0	0	-3
other here	3	0	0	0	0	0	0	0	-2
otimize	-1	-1	-1	-2	-1	-1	6	-1	-1
otimize este	-1	-1	-1	-2	-1	-1	6	-1	-1
otimiz…	-1	-1	-1	-2	-1	-1	6	-1	-1
otim…	-1	-1	-1	-2	-1	-1	6	-1	-1
ottimizza	-1	-1	-1	-1	-1	-1	6	-1	-1
ottimizza questa	-1	0	0	0	0	0	3	0	0
ottimizza$	0	0	0	-1	0	0	4	-1	0
ottimi…	-1	-1	-1	-1	-1	-1	6	-1	-1
otti…	-1	-1	-1	-1	-1	-1	6	-1	-1
out	-1	-1	0	2	-1	0	3	-1	-1
out as	0	0	3	-1	0	0	-1	0	0
out of	-1	0	-1	1	-1	-1	3	-1	-1
out with	0	0	-2	0	0	0	3	0	0
output	0	0	3	-1	0	0	0	-1	0
output$	0	0	3	-1	0	0	0	-1	0
outp…	0	0	3	-1	0	0	0	-1	0
outside	0	0	3	0	-1	0	0	-1	0
outside the	0	0	3	0	-1	0	0	-1	0
outsid…	0	0	3	0	-1	0	0	-1	0
outs…	0	0	3	0	-1	0	0	-1	0
over	-2	-1	-1	2	3	1	-2	-1	0
over the	0	0	-1	-1	5	-1	-2	-1	-1
overflow	-1	-1	5	-1	-1	-1	-1	-1	-1
overflow for	0	0	3	0	0	0	-1	-1	0
overfl…	-1	-1	5	-1	-1	-1	-1	-1	-1
overhead	0	0	-1	-1	0	0	4	-1	-1
overhead$	0	0	-1	-1	0	0	4	-1	-1
overhe…	0	0	-1	-1	0	0	4	-1	-1
overview	5	-1	-1	-1	-1	-1	-1	0	0
overview please	3	-1	0	0	-1	0	0	0	0
overvi…	5	-1	-1	-1	-1	-1	-1	0	0
over…	3	-1	3	-2	-1	-2	2	-1	-1
own	0	0	0	3	0	0	-1	-1	0
page	-1	-1	3	-1	-1	-1	0	1	-1
page reloads	0	0	4	0	0	0	0	-2	0
page$	0	0	-1	-1	0	0	-1	4	0
pagina…	0	-1	-1	0	0	0	0	3	0
pagi…	0	-1	-1	-1	-1	0	-1	5	0
pair	-1	-1	-1	-1	-1	4	-1	-1	0
pair of	-1	-1	-1	-1	-1	4	-1	-1	0
para	-1	1	-1	-1	4	-1	-1	-2	0
para esta	-1	2	-1	-1	4	-1	-1	-2	-1
parallelize	0	0	0	-2	0	0	4	0	0
parallelize the	0	0	0	-2	0	0	4	0	0
parall…	-1	0	0	-2	0	0	4	-1	0
param	0	5	0	-1	0	0	0	-3	-1
param tags	0	3	0	0	0	0	0	-3	0
parameter	0	-1	0	-1	-1	0	0	4	0
parameter$	0	-1	0	-1	-1	0	0	3	0
parameters	-1	1	-1	3	-1	0	-1	-1	-1
parameters$	0	0	-1	3	0	0	-1	-1	-1
parser is	0	-2	0	0	0	0	3	0	0
parser$	2	-1	0	-1	3	0	-1	-1	0
part	4	-1	-1	0	0	0	0	0	-1
pass	-1	-1	5	3	-2	-1	-3	-1	-1
pass by	0	0	0	4	0	0	-2	0	0
pass dependencies	0	0	0	4	0	0	-3	0	0
pass instead	0	0	0	-1	0	0	3	0	-1
pass$	0	0	6	-2	-2	0	-2	-1	0
passiert bei	-1	0	-1	0	0	-1	0	0	4
passiert$	3	0	0	0	0	-1	0	0	-1
path	-1	-1	3	0	1	-1	-1	-1	-1
path traversal	-1	-1	5	-1	-1	-1	-1	-1	-1
pathlib	0	0	-1	3	-1	-1	-1	0	1
pathlib instead	0	0	-1	4	-1	0	-1	0	-1
pathli…	0	0	-1	3	-1	-1	-1	0	1
paths	-1	0	-1	1	3	0	-1	0	0
paths$	-1	0	-1	1	3	0	-1	0	0
path…	-1	-1	-2	4	2	-1	-2	-1	1
penses	0	0	0	-1	0	3	0	0	0
penses tu	0	0	0	-1	0	3	0	0	0
pens…	-1	-1	-1	-1	0	4	0	0	-1
pep	-1	-1	-2	6	-1	-1	-1	-1	-1
pep 0	-1	-1	-2	6	-1	-1	-1	-1	-1
per 0	-1	0	-1	0	0	0	0	0	3
perché	-1	0	-1	0	0	-1	0	0	4
perché si	-1	0	-1	0	0	0	0	0	3
perc…	-1	0	-1	-1	-1	-1	0	1	4
perf	0	0	0	0	0	-2	4	0	0
perf$	0	0	0	0	0	-2	4	0	0
performance	0	0	-1	-1	-1	0	4	-1	0
performance of	0	0	0	0	0	-2	3	0	0
perfor…	-1	-1	1	-2	-1	0	4	-2	-1
perf…	-1	-1	1	-2	-1	0	4	-2	-1
peux	3	0	0	0	0	0	0	0	-1
peux tu	3	0	0	0	0	0	0	0	-1
phpdoc	0	3	0	-1	0	0	0	0	0
phpd…	0	3	0	-1	0	0	0	0	0
pieces	0	0	-1	3	0	0	-1	0	0
pieces$	0	0	-1	3	0	0	-1	0	0
piec…	0	0	-1	3	0	0	-1	0	0
pipeline	0	0	0	-1	0	0	3	-1	-1
pipeline quicker	0	0	-2	-1	0	0	3	-1	0
pipeli…	0	0	0	-1	0	0	3	-1	-1
pipe…	0	0	0	-1	0	0	3	-1	-1
place	0	0	-1	3	0	0	-1	-1	0
place$	0	0	-1	3	0	0	-1	-1	0
plac…	0	0	-1	3	0	0	-1	-1	0
plante	0	0	3	-1	0	0	0	0	-1
plante avec	0	0	3	-1	0	0	0	0	0
plan…	0	0	3	-1	0	0	0	0	-1
please generate	0	3	0	0	-1	0	0	-1	0
please improve	0	0	0	3	0	-1	-1	0	0
please look	0	-1	-1	0	-1	4	0	-1	0
please review	0	0	0	-1	0	3	-1	0	0
please rewrite	-1	0	0	-1	0	0	3	0	-2
plese	-1	-1	-1	5	-1	-1	-1	-1	-1
plese refactr	-1	-1	-1	5	-1	-1	-1	-1	-1
ples…	-1	-1	-1	5	-1	-1	-1	-1	-1
pls	3	2	1	-1	0	-2	-2	-1	-2
pls explane	6	-1	-1	-1	-1	-1	-1	-1	-1
pls fix	-1	-1	5	-1	-1	-1	0	-1	-1
pls$	-1	4	-1	-1	2	-1	-1	-1	-1
plug	0	0	3	0	0	0	0	-1	0
plug the	0	0	3	0	0	0	0	-1	0
plus	-1	0	1	-1	0	-1	3	-1	-1
plus rapide	-1	0	0	-1	0	-1	3	0	0
plz$	0	3	0	0	-1	0	0	-1	0
point	-1	-1	-1	-1	0	1	-1	3	-1
point$	-1	-1	-1	-1	1	0	0	3	0
popcount	1	0	-1	3	0	0	-1	0	-1
popcount instead	0	0	0	3	0	0	-1	0	0
popcou…	1	0	-1	3	0	0	-1	0	-1
popc…	1	0	-1	3	0	0	-1	0	-1
por favor	-1	0	3	-1	0	1	-1	-1	-1
possibly	0	0	3	0	0	0	0	0	-1
possibly undefined'	0	0	3	0	0	0	0	0	-1
possib…	-1	0	3	-1	0	-1	-1	0	0
poss…	-1	0	3	-1	0	-1	-1	0	0
pourquoi	0	0	-1	0	0	-1	0	0	3
pourqu…	0	0	-1	0	0	-1	0	0	3
pour…	0	0	-1	0	0	-1	0	0	3
pr	0	-3	0	0	-1	6	0	-1	-1
pr ?	0	-3	0	0	0	4	0	0	0
practice	0	0	0	0	0	-2	0	0	3
practice for	0	0	0	0	0	-2	0	0	3
practices	0	0	0	0	0	4	0	0	-3
practices$	0	0	0	0	0	3	0	0	-1
preciso	0	0	0	-1	0	0	0	-1	3
preciso do	0	0	0	-1	0	0	0	-1	3
precis…	0	0	0	-1	0	0	0	-1	3
prec…	0	0	0	-1	-1	0	1	-1	3
prim…	0	0	0	0	-2	-1	0	4	0
print	-2	-1	0	0	0	0	-1	4	-1
print a	-2	-1	0	0	0	0	-1	4	0
prints	0	0	0	0	-2	0	0	4	0
prints dots	0	0	0	0	-2	0	0	4	0
prin…	-2	-1	0	0	-2	0	-1	6	-1
problems	-1	0	0	0	0	5	0	0	-2
problems with	-2	0	0	0	0	3	0	0	0
problems$	0	0	0	0	0	3	0	0	-2
proble…	-1	0	-1	-1	0	6	-1	-1	-2
prob…	-1	-1	-1	-1	-1	6	-1	0	-2
produc…	0	0	-1	0	0	0	3	0	0
prod…	0	0	-1	0	0	0	3	0	0
programmer	3	-1	0	0	0	0	0	-1	0
programmer$	3	-1	0	0	0	0	0	-1	0
promisify	-1	-1	-2	6	-1	-1	-1	-1	-1
promisify this	-1	-1	-2	6	-1	-1	-1	-1	-1
promis…	-1	-1	-2	6	-1	-1	-1	-1	-1
prom…	-1	-1	-2	6	-1	-1	-1	-1	-1
prop	-1	-1	-1	-1	-1	-1	0	6	-1
prop$	-1	-1	-1	-1	-1	-1	0	6	-1
property	-1	2	0	-1	3	-1	0	-1	0
pros	-1	0	-1	-1	-1	3	-1	-4	4
pros and	-1	0	-1	-1	-1	3	-1	-4	4
pruebas	0	-1	-1	-1	3	-1	-1	0	0
pruebas unitarias	0	-1	0	-1	3	0	-1	0	0
prueba…	0	-1	-1	-1	3	-1	-1	0	0
prue…	0	-1	-1	-1	3	-1	-1	0	0
prüfe	0	0	-1	-1	0	3	0	0	0
prüfe diesen	0	0	-1	-1	0	3	0	0	0
prüf…	-1	-1	-1	-1	-1	3	0	2	0
puede	-1	0	-1	0	0	-1	0	0	3
puede usar	-1	0	-1	0	0	-1	0	0	3
puis	-1	-2	0	0	0	0	0	0	3
puis je	-1	-2	0	0	0	0	0	0	3
pull	0	0	-1	3	0	-1	-1	0	0
pure	-2	-1	-1	7	-1	0	-1	-4	0
pure$	-2	-1	-1	7	-1	0	-1	-4	0
purpose	4	0	0	0	0	-1	0	0	-2
purpose of	4	0	0	0	0	-1	0	0	-2
purpos…	4	0	0	0	0	-1	0	0	-2
purp…	4	0	0	0	0	-1	0	0	-2
put	-1	0	1	0	0	0	0	-1	3
put a	-1	0	0	0	0	0	0	0	3
puts	0	0	3	-2	0	0	0	-1	0
puts 0	0	0	3	-2	0	0	0	-1	0
python	-2	-1	-1	-1	-1	-1	-1	5	1
python$	-1	-1	-1	-1	-1	-1	-1	4	-1
pyth…	-2	-1	-1	-1	-1	-1	-1	5	1
qu'en	0	0	0	-1	0	3	0	0	0
qu'en penses	0	0	0	-1	0	3	0	0	0
qu'est	4	0	-1	-1	0	-1	-1	-1	-1
qu'est ce	4	0	-1	-1	0	-1	-1	-1	-1
qu'e…	3	-1	-1	-1	-1	2	-1	-1	-1
qual	0	0	0	0	0	-1	0	0	3
quality	-1	0	0	0	-1	3	0	0	0
qualit…	-1	0	0	0	-1	3	0	0	0
qual…	-1	0	0	0	-1	3	0	0	0
quand	0	0	3	0	0	0	0	0	-1
quan…	0	0	3	0	0	0	0	-1	-1
que	4	-2	-1	-2	-2	-1	1	2	0
que fait	5	0	0	-1	0	-1	-1	-1	-1
que ordene	0	-1	0	0	-1	0	0	3	0
que sea	-1	0	-1	-1	0	-1	4	-1	-1
que soma	0	0	0	0	0	0	0	3	0
que você	-1	0	0	0	0	3	0	0	-1
que ça	4	0	-1	-1	0	-1	-1	-1	-1
query for	0	0	-1	0	0	0	-1	3	-1
query$	3	-1	1	-1	1	-1	-1	-2	-1
questa	2	-1	-1	3	-1	-1	2	-1	-1
questa funzione	-1	-1	-1	4	0	0	-1	-1	0
questa query	-1	0	0	0	0	0	3	0	0
questa regex	3	0	0	0	0	-1	0	0	-1
question	0	0	3	-1	0	0	-1	0	0
question marks	0	0	3	-1	0	0	-1	0	0
questi…	0	0	3	-1	0	0	-1	0	0
qui	0	0	-1	-1	-1	0	0	4	0
quick	0	-1	0	0	5	-1	-2	-1	-1
quick test	-1	0	0	0	5	-1	-2	-1	-1
quicker	0	0	-2	-1	0	0	4	-1	0
quicker by	0	0	-2	-1	0	0	3	-1	0
quicke…	0	0	-2	-1	0	0	4	-1	0
quic…	0	-1	-2	-1	4	-1	2	-1	-2
quotes	0	0	3	-1	0	0	-2	0	0
quotes in	0	0	3	-1	0	0	-2	0	0
quot…	0	-1	3	-1	0	0	-2	1	0
qué	3	-1	-1	-1	-1	1	-1	-1	1
qué hace	3	0	0	0	0	0	0	0	-1
qué opinas	0	0	0	0	0	3	0	0	-1
race	-1	-1	3	-1	1	2	-1	-2	-1
race condition	0	0	3	0	0	0	-1	-2	0
race conditions	0	0	0	0	0	3	0	-1	-1
raise	-1	0	0	0	0	-1	0	0	3
raise ?	-1	0	-1	0	0	-1	0	0	3
ram	0	0	-1	-1	0	0	4	0	-1
ram$	0	0	-1	-1	0	0	4	0	-1
rapide	-1	0	0	-1	0	-1	3	0	0
rapide$	-1	0	0	-1	0	-1	3	0	0
rapi…	-1	0	0	-1	0	-1	3	0	0
rate my	0	0	0	-1	0	3	0	0	0
read	-1	-1	3	2	-1	-1	-1	-2	1
read and	0	-1	4	0	-1	0	0	-2	0
readable	0	0	-1	3	0	0	-1	0	0
readable$	0	0	-1	3	0	0	-1	0	0
readab…	0	0	-1	3	0	0	-1	0	0
reading	0	0	0	-2	0	0	3	0	0
reading it	0	0	-1	-2	0	0	3	0	0
readin…	0	0	0	-2	0	0	3	1	0
readme	0	4	0	0	-1	0	0	-2	0
readme section	0	4	0	0	-1	0	0	-2	0
reagiert	0	0	4	0	0	0	0	-2	0
reagiert nicht	0	0	4	0	0	0	0	-2	0
reagie…	0	0	4	0	0	0	0	-2	0
reag…	0	0	4	0	0	0	0	-2	0
recommended	0	0	0	0	0	-1	0	0	3
recommended library	0	0	0	0	0	-1	0	0	3
recomm…	0	0	0	0	-1	-2	0	0	4
reco…	-1	-1	-1	1	-1	-2	1	-1	3
recursion	0	0	0	-1	0	0	3	-1	0
recursion to	0	0	0	-2	0	0	4	-1	0
recursión	3	0	0	0	0	0	-1	0	0
recursión$	3	0	0	0	0	0	-1	0	0
recurs…	2	-1	-1	-1	-1	-1	3	-1	-1
recu…	2	-1	-1	-1	-1	-1	3	-1	-1
redis	0	-1	-2	-1	-1	-1	-1	2	3
redis or	0	0	-1	0	0	0	0	-1	3
redis$	0	-1	0	-1	-1	-1	0	3	0
redi…	0	-1	-2	-1	-1	-1	-1	2	3
reduce	0	-1	-1	0	-1	-1	6	-1	-2
reduce the	0	0	-1	1	0	0	5	-1	-2
redux	-1	0	-1	0	0	-3	-1	0	5
redux here	-1	0	-1	0	0	-3	-1	0	5
reduza	-1	0	-1	0	0	0	3	-1	-1
reduza o	-1	0	-1	0	0	0	3	-1	-1
redu…	-1	-1	-2	0	-1	-2	7	-2	1
ref	0	0	0	4	0	0	-2	0	0
ref$	0	0	0	4	0	0	-2	0	0
refactor	0	-1	-1	6	-2	-1	0	-1	0
refactor the	0	0	-1	5	-2	-1	0	-1	0
refactoring	0	-1	3	-2	0	2	0	-1	-1
refactoring broke	0	0	3	-1	0	0	0	0	0
refactoriza	0	0	-1	3	0	-1	0	-1	0
refactr	-1	-1	-1	5	-1	-1	-1	-1	-1
refactr$	-1	-1	-1	5	-1	-1	-1	-1	-1
refact…	-1	-1	0	6	-2	1	-1	-2	-1
refatore	0	0	0	3	0	0	0	0	0
refatore$	0	0	0	3	0	0	0	0	0
refato…	0	0	0	3	0	0	0	0	0
refa…	-1	-1	-1	7	-2	0	-1	-2	-1
reformat	-1	-1	-1	5	-1	-1	-1	-1	-1
reformat$	-1	-1	-1	5	-1	-1	-1	-1	-1
reform…	-1	-1	-1	5	-1	-1	-1	-1	-1
refo…	-1	-1	-1	5	-1	-1	-1	-1	-1
regex	4	-1	-1	-1	-1	0	-1	1	-1
regex ?	3	0	0	0	0	-1	0	0	-1
regex for	-1	-1	-1	-1	0	0	0	4	0
regex$	3	-1	-1	0	-1	2	0	-2	0
rege…	4	-1	-1	-1	-1	0	-1	1	-1
regression	0	0	-2	0	3	0	0	-1	0
regression test	0	0	-2	0	3	0	0	-1	0
regres…	0	0	-2	0	3	0	0	-1	0
regr…	0	0	-2	0	3	0	0	-1	0
relis	0	0	0	-1	0	3	0	0	0
relis ce	0	0	0	-1	0	3	0	0	0
reli…	0	0	0	-1	0	3	0	0	0
reloads	0	0	4	0	0	0	0	-2	0
reloads on	0	0	4	0	0	0	0	-2	0
reload…	0	0	4	0	0	0	0	-2	0
relo…	0	0	4	0	0	0	0	-2	0
remove	-1	-1	-1	8	-2	-1	-1	-2	-1
remove the	-1	-1	-1	6	-2	-1	-1	-1	-1
remo…	-1	-1	-1	7	-1	-1	-1	-1	-1
rename	0	-1	-1	3	-1	0	-1	1	-1
rename value	0	0	-1	3	0	0	0	0	0
rena…	0	-1	-1	3	-1	0	-1	1	-1
rends	-1	0	0	-1	0	-1	3	0	0
rends ce	-1	0	0	-1	0	0	3	0	0
rend…	-1	-1	-1	-1	-1	-1	4	-1	1
repair	0	0	3	0	0	0	-1	0	0
reparieren	0	0	3	0	0	0	0	0	-1
reparieren$	0	0	3	0	0	0	0	0	-1
repari…	0	0	3	0	0	0	0	0	-1
repa…	-1	-1	5	-1	-1	-1	-1	-1	-1
repeated	0	0	-1	4	0	0	-2	-1	0
repeat…	0	0	-1	5	0	0	-2	-1	0
repe…	0	0	-1	6	-1	0	-2	-1	-1
replace	0	0	-1	3	0	0	-1	-1	0
replac…	0	0	-1	3	0	0	-1	-1	0
repl…	0	0	-1	3	0	0	-1	-1	0
reproduce	0	0	-2	0	3	0	0	0	0
reproduce the	0	0	-2	0	3	0	0	0	0
reprod…	0	0	-2	0	3	0	0	0	0
repr…	0	0	-2	0	3	0	0	0	0
request$	0	0	0	0	0	0	-2	3	0
resolve	-1	0	4	-1	-1	-1	-1	-1	0
resolve merge	0	0	3	0	0	-1	0	0	0
resolv…	-1	0	4	-1	-1	-1	-1	-1	0
reso…	-1	0	4	-1	-1	-1	-1	-1	0
responses	0	0	-1	4	-1	0	0	-1	0
responses$	0	0	-1	4	-1	0	0	-1	0
respon…	0	0	-1	4	-1	0	0	-1	0
resp…	0	0	-1	4	-1	0	0	-1	0
rest	-1	-1	-1	-1	-1	-1	-1	5	-1
rest api	0	0	-1	-1	-1	-1	0	4	-1
rest$	0	0	-1	0	0	0	0	3	0
restructure	0	0	-1	3	0	0	0	-1	-1
restru…	0	0	-1	3	0	0	0	-1	-1
result is	0	0	3	0	0	0	0	0	-2
result user	0	0	-1	3	0	0	0	0	-1
resu…	1	-1	3	1	-1	-1	-1	-1	-1
retries but	0	-1	3	0	0	-1	0	0	-1
return	-2	0	1	1	-1	-1	-1	0	3
return ?	5	0	0	0	0	-1	0	0	-4
return nan	-1	0	-2	0	0	0	0	0	5
return type	-6	0	-1	3	0	0	0	0	5
return$	-1	0	5	-1	-1	0	0	-2	1
returns the	0	0	-1	-1	0	0	0	3	-1
returns true	0	0	3	-1	0	-1	0	0	0
returns$	0	-1	-2	4	2	0	-1	-2	0
reverse	0	0	-1	-1	0	-1	0	4	0
revers…	1	-1	-1	-1	-1	1	-1	3	-2
revew	-2	-1	0	-2	-1	6	-1	-1	0
revew this	-2	-1	0	-2	-1	6	-1	-1	0
reve…	0	-1	-1	-3	-1	6	-1	2	-2
review	-1	-1	0	-1	-2	7	-1	0	-1
review please	0	0	0	0	0	3	0	0	0
review the	0	-1	0	0	-4	6	-1	0	0
review$	0	0	-1	-1	0	4	-1	-1	0
revi…	-1	-1	-1	-1	-2	8	-1	0	-1
rewrite	-1	-1	-1	4	-1	-1	1	-1	-2
rewrite it	-1	0	0	-1	0	0	3	0	-2
rewrit…	-1	-1	-1	4	-1	-1	1	-1	-2
rewr…	-1	-1	-1	4	-1	-1	1	-1	-2
rifattorizza	-1	-1	-1	5	-1	-1	-1	-1	-1
rifattorizza questa	-1	-1	-1	4	0	0	-1	-1	0
rifatt…	-1	-1	-1	5	-1	-1	-1	-1	-1
rifa…	-1	-1	-1	5	-1	-1	-1	-1	-1
right	0	0	3	-1	0	1	-1	-1	0
righ…	0	0	3	-1	0	1	-1	-1	0
robi	4	0	0	-1	0	-1	0	0	0
robi ten	4	0	0	-1	0	-1	0	0	0
role	4	0	0	0	0	0	0	0	-3
role of	4	0	0	0	0	0	0	0	-3
row	0	0	1	-1	-1	-1	3	-1	-1
row$	0	0	-1	-1	-1	0	3	-1	0
rspec	-1	-1	-1	-1	5	-1	-1	-1	-1
rspec$	-1	-1	-1	-1	5	-1	-1	-1	-1
rspe…	-1	-1	-1	-1	5	-1	-1	-1	-1
run	-1	-1	0	-1	-1	-1	4	0	0
run 0	0	0	-2	-1	0	0	4	-1	0
run faster	-1	0	0	-1	0	0	5	0	-3
run show	0	0	3	-1	0	0	-1	0	0
runner	2	0	0	0	-3	0	0	3	-1
runner that	0	0	0	0	-2	0	0	4	0
runn…	2	0	0	0	-3	0	0	3	-1
runs	0	0	-1	0	-2	0	1	3	0
runs tests	0	0	-1	0	-2	0	0	4	0
rápido	-1	-1	-1	-1	-1	-1	6	-1	-1
rápido$	-1	-1	-1	-1	-1	-1	6	-1	-1
rápi…	-1	-1	-1	-1	-1	-1	6	-1	-1
räum	-1	-1	-1	5	-1	-2	-1	-1	-1
räum diesen	-1	-1	-1	5	-1	-2	-1	-1	-1
rôle	3	0	0	0	0	0	0	0	-1
rôle de	3	0	0	0	0	0	0	0	-1
safe$	-1	-1	0	-1	-1	0	-1	0	3
sagen	3	0	0	0	0	-1	0	0	-1
sagen was	3	0	0	0	0	-1	0	0	-1
sage…	3	0	0	0	0	-1	0	0	-1
sale	-1	0	3	0	0	0	-1	-1	0
sale mal	-1	0	3	0	0	0	-1	-1	0
same	-2	-1	-2	0	-1	-1	2	4	0
same but	0	-1	-1	0	0	0	0	3	0
same for	0	0	-1	-1	0	0	-1	5	-1
same text	0	0	-1	0	0	0	4	-2	0
sample data	0	0	-1	0	0	0	0	3	0
sanity	-1	-1	-1	0	-1	4	0	-1	0
sanity check	-1	-1	-1	0	-1	4	0	-1	0
sani…	-1	-1	0	0	-1	3	0	-1	0
save	0	0	0	-2	0	0	5	-1	-1
save stack	0	0	0	-2	0	0	4	-1	0
saying	0	3	0	0	0	0	0	-1	-1
sayi…	0	3	0	0	0	0	0	-1	-1
says	0	-3	4	0	0	-1	1	0	-1
schau	0	-1	-1	0	0	3	-1	-1	0
schau mal	0	-1	-1	0	0	3	-1	-1	0
scha…	-1	-1	0	-1	-1	3	-1	-1	-1
schema	0	0	-1	0	0	0	0	3	0
schema$	0	0	-1	0	0	0	0	3	0
sche…	0	0	-1	0	0	0	0	3	0
schleife$	3	0	0	0	0	0	-1	0	-1
schneller	-1	0	-1	-1	0	-1	5	0	-1
schneller ?	0	0	-1	0	0	-1	4	0	-1
schnel…	-1	0	-1	-1	0	-1	5	0	-1
schn…	-1	0	-1	-1	0	-1	5	0	-1
schrijf	-2	-1	-1	-1	2	-1	-1	4	-1
schrijf deze	-2	-1	-1	-1	-2	-1	-1	6	-1
schrijf tests	-1	0	0	0	4	0	0	-2	0
schrij…	-2	-1	-1	-1	2	-1	-1	4	-1
schr…	-1	0	-1	-1	2	-1	-1	3	-1
script	1	-1	1	-1	-1	-1	-1	3	-1
script that	0	0	-1	0	-1	0	0	3	0
script to	0	0	0	-2	0	-1	0	3	0
scrivi	0	-1	-1	-1	3	0	0	0	0
scrivi dei	0	0	0	0	4	0	0	-1	0
scri…	1	-1	0	-2	1	-1	-1	3	-1
se puede	-1	0	-1	0	0	-1	0	0	3
sea	-1	0	-1	-1	0	-1	4	-1	-1
sea más	-1	0	-1	-1	0	-1	4	-1	-1
search	-1	-1	0	-1	-1	-1	0	4	-1
search$	-1	0	0	-1	-1	-1	0	4	-1
sear…	-1	-1	0	-1	-1	-1	0	4	-1
second	1	-1	0	-1	-1	3	-1	-1	-1
second pair	-1	-1	-1	-1	-1	4	-1	-1	0
seco…	1	-1	-1	-1	-1	3	1	-1	-1
secrets	0	0	0	0	0	-2	0	0	3
secrets$	0	0	0	0	0	-2	0	0	3
secret…	0	0	0	0	0	-2	0	0	3
secr…	0	0	0	0	0	-2	0	0	3
section	0	5	0	-1	-1	0	0	-2	0
section for	0	4	0	0	-1	0	0	-2	0
sectio…	0	5	0	-1	-1	0	0	-2	0
sect…	0	5	0	-1	-1	0	0	-2	0
secure	-2	0	0	0	0	5	0	0	-3
secure is	-2	0	0	0	0	4	0	0	-2
security	0	0	-1	0	0	4	-1	-1	-1
securi…	0	0	-1	0	0	4	-1	-1	-1
secu…	-1	0	-1	0	0	6	-1	-1	-3
sees	0	0	4	-1	0	0	-1	-1	0
sees data	0	0	4	-1	0	0	-1	-1	0
segfau…	0	0	3	0	0	0	-1	0	0
segf…	0	0	3	0	0	0	-1	0	0
sekunden	0	0	-1	-1	0	0	4	-1	-1
sekunden$	0	0	-1	-1	0	0	4	-1	-1
sekund…	0	0	-1	-1	0	0	4	-1	-1
seku…	0	0	-1	-1	0	0	4	-1	-1
select	-1	0	-1	-1	0	0	-1	3	0
select the	-1	0	-1	-1	0	0	-1	3	0
sele…	-1	0	0	-1	0	0	-1	3	0
semplifica	0	0	-1	4	0	0	-1	-1	0
semplifica$	0	0	-1	4	0	0	-1	-1	0
sempli…	0	0	-1	4	0	0	-1	-1	0
semp…	0	0	-1	4	0	0	-1	-1	0
send	0	0	-1	0	0	0	0	3	-1
send a	0	0	-1	0	0	0	0	3	-1
separate	0	0	0	4	0	-2	0	0	0
separate concerns	0	0	0	3	0	-2	0	0	0
separa…	0	0	0	4	0	-2	0	0	0
sepa…	0	0	-1	5	-1	-2	0	0	0
shellcheck	-1	0	-1	-1	0	4	-1	-1	-1
shellcheck this	-1	0	-1	-1	0	4	-1	-1	-1
shellc…	-1	0	-1	-1	0	4	-1	-1	-1
shel…	-1	0	-1	-1	0	4	-1	-1	-1
shorter	0	0	-1	4	0	0	-1	0	0
shorter$	0	0	-1	4	0	0	-1	0	0
shorte…	0	0	-1	4	0	0	-1	0	0
shor…	0	0	-1	4	0	0	-1	0	0
should also	0	0	0	-1	0	0	0	4	-2
should be	0	0	4	0	0	0	0	0	-3
should i	0	0	-1	0	0	-1	0	-1	3
should this	-1	-2	-1	-1	0	-1	0	0	5
show up	-1	-1	5	-1	0	0	-2	-1	-1
shows	0	0	-1	0	3	0	0	-1	0
shows the	0	0	-3	0	4	0	0	-1	0
show…	0	0	-1	0	3	0	0	-1	0
si divide	-1	0	-1	0	0	0	0	0	3
side	3	0	0	0	0	0	0	0	-2
side and	3	0	0	0	0	0	0	0	-2
simd	0	0	0	0	-1	0	3	-1	0
simple	-1	0	-1	-1	0	0	-1	4	0
simple calculator	-1	0	-1	-1	0	0	-1	4	0
simplfy	0	0	-1	3	0	0	0	-1	0
simplfy the	0	0	-1	3	0	0	0	-1	0
simplf…	0	0	-1	3	0	0	0	-1	0
simplified	0	0	0	5	0	-1	-1	0	-3
simplified ?	0	0	0	5	0	-1	-1	0	-3
simplify	0	0	0	3	0	0	0	-1	0
simplify$	0	0	0	3	0	0	0	-1	0
simpli…	-1	-1	-1	8	-1	-1	-1	-1	-3
simp…	-2	-1	-2	8	-1	-2	-2	1	-2
single	0	-1	-1	-1	-1	-1	4	0	0
single row	0	0	-1	-1	-1	0	3	-1	0
sing…	0	0	-1	0	-1	-1	4	0	0
slow	-1	-2	-1	-2	-1	-1	8	-1	-1
slow for	-1	0	-1	-1	0	0	5	-1	-1
slow$	0	-2	0	-1	0	0	4	0	-1
smaller	0	0	-1	3	0	0	0	-1	0
smaller pieces	0	0	-1	3	0	0	-1	0	0
smalle…	0	0	-1	3	0	0	0	-1	0
smal…	0	0	-1	3	0	0	0	-1	0
smells	0	0	0	-1	0	5	0	-1	-1
smells$	0	0	0	-1	0	4	0	-1	0
smel…	0	0	0	-1	0	5	0	-1	-1
sneller	0	0	-1	-1	0	0	3	-1	0
sneller$	0	0	-1	-1	0	0	3	-1	0
snelle…	0	0	-1	-1	0	0	3	-1	0
snel…	0	0	-1	-1	0	0	3	-1	0
so in	-1	0	-1	0	0	4	0	0	-3
so what	3	0	0	0	0	0	0	0	-1
solve	0	0	5	0	-4	0	0	0	0
solve the	0	0	5	0	-4	0	0	0	0
solv…	0	0	5	0	-4	0	0	0	0
soma	0	0	0	0	0	0	0	3	0
soma dois	0	0	0	0	0	0	0	3	0
some	-1	3	-1	-1	5	-1	-1	-2	-1
some tests	-1	-1	-1	0	5	-1	-1	0	-2
something	0	3	-1	1	-1	-1	0	-1	0
something$	0	3	-1	0	-1	0	0	-2	0
sono	0	0	-1	0	0	3	0	0	0
sono errori	0	0	-1	0	0	3	0	0	0
sort by	0	0	-1	-2	0	0	0	4	0
sorting	0	-1	3	-2	-1	0	0	1	0
sorting puts	0	0	3	-2	0	0	0	-1	0
sortin…	0	-1	3	-2	-1	0	0	1	0
sortującą	0	0	-1	-1	-1	0	0	3	0
sortującą listę	0	0	-1	-1	-1	0	0	3	0
sortuj…	0	0	-1	-1	-1	0	0	3	0
sort…	-1	-1	2	-2	-1	-1	-1	3	-1
spaces	-1	-1	3	-2	-1	-1	-1	-1	3
spaces blow	-1	0	5	-2	0	-1	-1	-1	-1
spaces$	0	0	-1	0	0	0	-1	-1	4
spac…	-1	-1	3	-2	-1	-1	-2	-1	3
spec	-1	-1	-1	-1	5	0	-1	-1	-1
spec with	0	-1	-1	0	3	0	0	-1	0
specs	0	0	0	0	3	-1	0	-1	0
spec…	0	0	0	0	3	-1	0	-1	0
speed	0	0	-2	-1	-1	0	5	0	0
speed it	0	0	-2	-1	0	0	3	0	0
spee…	0	0	-2	-1	-1	0	5	0	0
spiegami	3	0	0	0	0	-1	0	0	0
spiegami questo	3	0	0	0	0	-1	0	0	0
spiega…	3	0	0	0	0	-1	0	0	0
spie…	3	0	0	0	0	-1	0	0	0
split	0	0	-1	3	0	0	-1	0	0
spli…	0	0	0	3	0	0	-1	0	0
spot	-1	-1	-3	-1	-1	7	-1	-1	-1
spot the	-1	-1	-3	-1	-1	7	-1	-1	-1
sprawdź	-2	-1	-1	-2	-1	7	-1	-1	-1
sprawdź ten	-2	-1	-1	-2	-1	5	-1	-1	-1
sprawdź$	0	0	0	0	0	3	0	-1	0
sprawd…	-2	-1	-1	-2	-1	7	-1	-1	-1
spra…	-2	-1	-1	-2	-1	7	-1	-1	-1
sql	0	0	3	-2	0	0	1	0	0
sql injection	0	0	4	-2	0	0	-1	0	0
squeeze	-1	0	0	-1	0	-1	4	-1	0
squeeze more	-1	0	0	-1	0	-1	4	-1	0
squeez…	-1	0	0	-1	0	-1	4	-1	0
sque…	-1	0	0	-1	0	-1	4	-1	0
stack	-1	0	2	-2	-1	0	3	-1	-1
stack$	0	0	0	-2	0	0	4	-1	0
stac…	-1	0	2	-2	-1	0	3	-1	-1
stateflow	0	0	0	3	0	0	-1	-1	0
stateflow$	0	0	0	3	0	0	-1	-1	0
statef…	0	0	0	3	0	0	-1	-1	0
statt	0	0	0	3	0	0	0	-1	0
stat…	-1	-1	0	3	1	-1	-1	-1	0
std	0	0	0	3	0	0	-1	0	0
std popcount	0	0	0	3	0	0	-1	0	0
stop	1	0	3	-1	0	-1	-1	-1	0
stop leaking	0	0	4	-1	0	0	-1	-1	0
stream	0	0	-1	0	0	0	3	-1	-1
stream it	0	0	-1	-2	0	0	3	0	0
streams	0	0	-1	3	0	0	0	0	0
stream…	0	0	-1	4	0	0	-1	-1	-1
stre…	-1	-1	-2	3	1	-1	1	0	-1
strict	0	0	-2	3	0	0	0	0	0
strict types	0	0	-2	3	0	0	0	0	0
stricter	0	0	-1	3	0	0	0	-1	0
stricter$	0	0	-1	3	0	0	0	-1	0
strict…	0	0	-1	3	0	0	0	-1	0
strings	-1	-1	-2	3	-1	-1	-2	3	1
strings immutable	0	0	-1	-2	0	0	0	0	3
strings$	-1	-1	-1	5	-1	-1	-2	3	-2
stri…	-1	-1	-2	4	-1	-1	0	2	0
style	0	4	-1	0	-1	0	-1	-1	0
style$	0	4	-1	0	-1	0	-1	-1	0
styl…	0	4	-1	0	-1	0	-1	-1	0
submit	0	0	4	0	0	0	0	-2	0
submit$	0	0	4	0	0	0	0	-2	0
subm…	0	0	4	0	0	0	0	-2	0
suite	0	0	0	-1	5	0	0	-2	-1
suite$	0	0	0	-1	5	0	0	-2	-1
suit…	0	0	0	-1	5	0	0	-2	-1
summary	-2	4	-1	-1	-1	-1	-1	3	-1
summary at	-2	-1	0	0	0	0	-1	4	0
summary tags	-2	5	-1	-1	-1	-1	-1	0	0
summar…	0	3	-1	-1	-1	-1	-1	2	-1
summ…	0	3	-1	-1	-1	-1	-1	2	-1
support	0	-1	0	-1	-1	0	-1	4	-1
support for	0	-1	0	0	-1	0	0	3	-1
suppor…	0	-1	0	-1	-1	0	-1	4	0
supp…	0	-1	0	-1	-1	0	-1	4	0
svp	0	3	-1	0	0	0	0	0	0
svp$	0	3	-1	0	0	0	0	0	0
switch	0	0	-1	3	0	0	0	-1	0
switch$	0	0	-1	3	0	0	0	-1	0
swit…	0	0	-1	3	0	0	0	-1	0
syntax	-2	0	2	3	0	0	0	-1	0
syntax$	-3	0	0	4	0	0	0	0	0
synt…	-2	0	2	3	0	0	0	-1	0
t	0	0	-2	0	0	4	0	-1	0
t il	0	0	-2	0	0	4	0	-1	0
table	0	-1	-1	-1	1	0	3	-1	0
tabl…	0	-1	-1	0	1	0	3	-1	0
tabs	0	0	-2	0	0	0	-1	-1	4
tabs or	0	0	-2	0	0	0	-1	-1	4
tags	-2	7	2	-1	-1	-1	-2	-3	-1
tags from	0	0	3	-1	0	0	-1	-1	0
tags please	-2	5	-1	-1	-1	-1	-1	0	0
tags$	0	3	0	0	0	0	0	-3	0
tail	0	0	0	-2	0	0	4	-1	0
tail recursion	0	0	0	-2	0	0	4	-1	0
take	-1	0	1	-1	0	1	-1	3	-2
take a	-1	0	0	-1	0	1	0	3	-2
takes	-1	-1	-2	-1	-1	-1	4	0	-1
takes forever	0	0	-1	-1	0	-1	4	0	0
take…	-1	-1	-2	-1	-1	-1	4	0	-1
target	0	0	0	0	3	0	0	-1	0
target$	0	0	0	0	3	0	0	-1	0
targ…	0	0	0	0	3	0	0	-1	0
tdd	0	0	0	0	3	0	0	-1	0
tdd$	0	0	0	0	3	0	0	-1	0
teh	0	0	3	0	0	-1	0	0	0
teh bug	0	0	3	0	0	-1	0	0	0
ten	3	-2	-2	2	-2	2	-2	1	-2
ten kod	4	-2	-2	2	-2	2	-2	-2	-2
ten newest	-1	0	-1	-1	0	0	-1	3	0
test	0	-1	-1	-1	7	-1	-1	-1	-1
test and	0	0	0	0	-3	0	0	3	0
test fails	3	-1	1	0	-2	0	0	0	-1
test for	-1	-1	-2	-1	7	-1	-2	-2	-1
test runner	2	0	0	0	-3	0	0	3	-1
test suite	0	0	0	0	3	0	0	-2	0
test that	-1	0	-3	0	6	-1	0	-2	0
test the	0	0	-1	0	3	0	0	-1	0
test this	-1	-1	-1	-1	2	-1	-1	0	3
test with	0	0	0	0	4	-1	0	-1	0
test$	-1	-1	1	-1	5	-1	-1	-2	0
testes	-1	-1	0	0	4	0	0	-1	0
testing	-1	0	-1	0	4	0	0	0	0
testing the	-1	0	-1	0	3	0	0	0	0
testin…	-1	0	-1	0	4	0	0	0	0
tests	-1	-1	0	-1	7	-1	-1	-1	-1
tests first	0	0	0	0	3	0	0	-1	0
tests for	-1	-2	-1	-1	7	-1	-1	-2	1
tests here	0	0	0	0	3	0	0	0	-2
tests para	0	-1	0	0	3	0	0	-2	0
tests pass	0	0	7	-2	-2	0	-3	0	0
tests pls	0	0	0	0	3	0	0	0	0
tests voor	-1	0	0	0	4	0	0	-2	0
tests$	-1	-1	-1	0	3	1	-1	0	-1
testy	0	0	0	-1	4	0	0	-1	0
testy$	0	0	0	-1	4	0	0	-1	0
test…	-1	-1	0	-1	7	-1	-1	-1	-1
text	0	0	-1	-1	-1	-1	3	0	-1
text again	0	0	-1	0	0	0	4	-2	0
than bigo	0	0	0	0	0	0	3	0	-2
that	0	-1	-1	-1	2	-1	-1	4	0
that decodes	0	0	-1	-1	-1	0	-1	3	0
that deletes	0	0	-1	0	-1	0	0	3	0
that finds	0	-1	-1	0	-1	-1	0	4	0
that prints	0	0	0	0	-2	0	0	4	0
that runs	0	0	-1	0	-2	0	0	4	0
that shows	0	0	-3	0	4	0	0	-1	0
that$	-1	-1	2	-2	3	0	-1	-1	-1
the 0	3	0	0	0	0	0	0	0	-1
the average	3	0	0	0	0	0	0	0	-2
the bug	-1	-1	-6	-1	4	6	-1	-1	-1
the button	0	0	0	-2	0	0	0	3	0
the class	0	2	-1	3	-1	0	0	-1	-1
the colors	0	-1	-1	3	0	0	-1	-1	0
the compiler	0	0	4	-1	0	0	-1	-1	-1
the control	3	-1	0	-1	-1	0	0	0	0
the controller	0	0	-1	4	0	-1	-1	-1	-1
the data	4	-2	-1	-1	-1	-1	-1	2	-1
the dead	-1	0	0	4	0	-1	-1	0	-1
the difference	-2	0	0	0	0	0	0	0	3
the docs	0	3	0	-1	0	1	0	-2	0
the documentation	0	-2	3	0	0	0	0	0	0
the end	-2	-1	-1	-1	0	0	2	3	0
the error	-1	-1	0	1	3	-1	-1	-1	-1
the failing	0	0	5	0	-4	0	0	0	0
the formula	4	0	0	0	0	-1	0	0	-2
the function	-2	3	0	0	0	0	0	0	0
the global	-1	0	-1	3	0	0	-1	0	0
the globals	0	0	-1	5	0	0	-3	0	0
the goroutines	4	0	0	0	0	0	0	0	-3
the if	0	0	-1	3	0	0	0	-1	-1
the implementation	0	0	0	0	0	-1	0	3	0
the index	0	0	-1	-4	-1	0	7	-1	-1
the inputs	0	0	-1	-1	5	-1	-2	-1	-1
the last	0	0	3	-1	0	0	-1	0	0
the logic	2	-1	-1	-1	-1	4	-1	-1	-2
the loop	0	-1	-1	0	-1	-1	4	-1	-1
the missing	0	-2	6	-1	-1	0	0	-2	-1
the n+1	-1	0	-2	-4	-1	-1	8	-1	0
the name	0	0	3	0	-1	0	0	-1	0
the next	-1	-1	2	-1	-1	0	-1	3	-1
the optimizer	0	0	3	0	0	0	-2	0	0
the other	3	0	0	0	0	0	0	0	-2
the output	0	0	3	-1	0	0	0	-1	0
the path	-1	-1	5	-2	-1	-1	-1	-1	-1
the performance	0	0	0	0	0	-2	3	0	0
the pipeline	0	0	0	-1	0	0	3	-1	-1
the problems	-2	0	0	0	0	3	0	0	0
the refactoring	0	0	3	-1	0	0	0	0	0
the rest	0	0	-1	0	0	0	0	3	0
the return	-6	0	-1	3	0	0	0	0	5
the role	4	0	0	0	0	0	0	0	-3
the same	-2	-1	-2	0	-1	-1	2	3	0
the switch	0	0	-1	3	0	0	0	-1	0
the ten	-1	0	-1	-1	0	0	-1	3	0
the tests	0	-1	5	2	-4	-1	-1	-1	-1
the time	-3	0	-2	-1	0	-1	4	-1	3
the timer	0	0	4	-1	0	0	-1	-1	0
the todo	-1	-1	-1	-1	-1	0	0	5	-1
the type	0	0	0	3	-1	0	0	0	0
the types	0	0	-1	3	0	0	0	-1	0
the unit	0	0	0	0	-4	4	0	0	0
the warning	0	0	3	-1	0	0	-1	0	0
there a	0	0	-1	0	0	-2	3	-1	1
there an	0	0	-1	0	0	3	0	0	-1
these	5	0	0	0	-1	-1	0	-1	-2
these codes	3	0	0	0	0	-1	0	0	-2
these lines	4	0	0	0	0	-1	0	0	-2
thes…	5	0	0	0	-1	-1	0	-1	-2
think	-4	0	0	0	0	6	0	0	-2
think of	-3	0	0	0	0	4	0	0	-1
thin…	-3	0	-1	1	-1	5	-1	0	-2
this a	-1	0	0	3	0	1	-1	0	-2
this be	-1	-2	-1	3	-1	-1	-1	0	3
this by	-1	0	-1	-1	0	4	-1	-1	-1
this change	0	3	0	0	0	0	0	-1	-1
this code	5	-1	-2	-1	-1	5	-2	-2	-3
this count	3	0	0	0	0	0	0	0	-3
this deadlock	-1	0	-1	-1	0	-1	-1	0	5
this error	-1	0	3	0	0	-1	0	0	-1
this fails	-3	0	-2	0	0	-1	0	0	5
this faster	-1	0	0	-1	0	0	3	0	-2
this file	3	2	-1	0	0	-1	-1	0	-2
this for	0	0	0	0	-1	3	-1	0	0
this handler	-1	0	-1	3	1	-1	-1	-1	0
this hits	0	0	-1	-1	-1	0	3	-1	0
this implementation	0	0	0	0	0	6	0	-4	-2
this in	-3	3	0	-1	0	0	3	0	-1
this into	-1	0	-1	4	0	0	-1	0	-1
this leak	-2	0	-1	0	0	-2	0	0	5
this look	0	0	0	0	0	4	0	0	-3
this method	0	0	-1	3	0	0	-2	0	0
this model	0	-1	-1	-1	-1	-1	0	4	-1
this needs	0	3	-1	-1	-1	-1	-1	0	0
this on	-1	0	0	-1	0	-1	3	-1	0
this please	4	-2	0	0	-1	-1	0	0	0
this pr	0	-3	0	0	0	5	0	-1	-1
this regex	3	-1	-1	0	-1	2	0	-2	0
this run	-1	0	0	-1	0	-1	5	0	-1
this safe	0	0	0	0	0	7	0	0	-6
this takes	0	0	-1	-1	0	0	3	0	0
this test	3	-1	-1	0	1	0	0	-1	-1
this thread	0	0	0	0	0	-6	0	0	7
this without	0	0	0	-2	0	0	-1	0	3
thread	-1	0	-1	-1	-1	-3	-1	0	5
thread safe	-1	-1	-1	-1	-1	-3	-1	1	6
threads	0	0	0	0	3	0	0	-1	0
threads$	0	0	0	0	3	0	0	-2	0
threadsicher	0	0	0	0	0	-2	0	0	3
threadsicher$	0	0	0	0	0	-2	0	0	3
thread…	-1	0	0	0	2	-2	0	-1	3
three$	0	0	0	-1	0	0	3	0	-1
thre…	-1	0	-1	-1	0	-3	0	0	5
through	6	-1	-1	-1	-1	-1	-1	-1	-1
through it	5	0	-1	0	-1	-1	-1	-1	-1
through this	3	0	0	0	-1	0	0	-1	0
throug…	6	-1	-1	-1	-1	-1	1	-1	-1
throws	0	3	-2	0	0	0	0	0	0
throws$	0	4	-3	0	0	0	0	0	0
thro…	3	2	-1	-1	-1	-1	1	-1	-1
tidy	0	0	-1	3	0	-1	-1	-1	-1
time	-2	-1	1	-2	-1	-1	4	-1	2
time complexity	-3	0	-1	-1	0	-1	3	-1	3
timeout	0	-1	0	-1	-1	0	0	3	0
timeout parameter	0	-1	0	-1	-1	0	0	3	0
timeou…	0	-1	0	-1	-1	0	0	3	0
timer	0	0	4	-1	0	0	-1	-1	0
timer$	0	0	4	-1	0	0	-1	-1	0
timers	0	-1	-1	0	3	0	0	-1	0
timers for	0	-1	-1	0	3	0	0	-1	0
times	-1	0	-3	1	0	-1	3	0	1
times out	0	0	-3	0	0	0	4	0	0
tl	6	-1	-1	-1	-1	-2	-1	0	-2
tl dr	6	-1	-1	-1	-1	-2	-1	0	-2
to #	0	0	-1	-1	0	0	3	0	0
to a	0	0	0	3	0	0	0	-1	0
to c++20	0	0	0	3	0	0	0	-1	0
to do	0	0	0	-2	0	-1	3	0	1
to document	-2	-2	0	0	0	-1	0	2	3
to flatten	0	0	0	-2	0	0	0	3	0
to hooks	0	0	0	3	0	0	0	-3	0
to jest	0	0	0	-1	-1	0	0	0	3
to mutate	0	0	0	0	0	-4	0	0	5
to result	0	0	-1	3	0	0	0	0	-1
to save	0	0	0	-2	0	0	5	-1	-1
to speed	0	0	-1	-1	0	0	3	0	0
to the	0	0	0	-2	0	0	0	3	0
to vanilla	0	0	0	3	0	0	-1	-1	-1
to x	0	0	-1	3	0	0	0	0	0
to you	0	0	0	0	0	4	0	0	-3
to zwraca	0	0	-1	-1	0	-1	0	0	3
to$	0	-1	-1	-2	-1	-1	5	-1	-1
todo	-1	-1	-1	-1	-1	0	0	5	-1
todo$	-1	-1	-1	-1	-1	0	0	5	-1
toe	-1	3	-1	-1	-1	-1	-1	3	-1
toe$	-1	3	-1	-1	-1	-1	-1	3	-1
too	-1	-1	-2	5	-1	-2	3	-1	-1
too much	-1	-1	-2	6	-1	-2	1	-1	-1
too slow	-1	0	-1	-1	0	0	5	-1	-1
top	-2	3	-1	0	0	-1	0	1	1
tostring	-1	-1	-2	-1	-1	-1	-1	6	-1
tostring$	-1	-1	-2	-1	-1	-1	-1	6	-1
tostri…	-1	-1	-2	-1	-1	-1	-1	6	-1
tost…	-1	-1	-2	-1	-1	-1	-1	6	-1
total	3	0	3	-1	-1	-1	-1	-1	-2
total here	4	0	0	0	0	0	0	0	-3
total sale	-1	0	3	0	0	0	-1	-1	0
tota…	2	0	3	-1	-1	-1	-1	0	-1
trace	4	0	-1	0	-1	0	-1	-1	0
trace through	4	0	-1	0	-1	0	-1	-1	0
trac…	4	0	-1	0	-1	0	-1	-1	0
traversal	-1	-1	5	-1	-1	-1	-1	-1	-1
traversal$	-1	-1	5	-1	-1	-1	-1	-1	-1
traver…	-1	-1	5	-1	-1	-1	-1	-1	-1
trav…	-1	-1	5	-1	-1	-1	-1	-1	-1
true	-1	-1	8	-2	-1	-1	-1	-1	-2
true$	-1	-1	6	-1	-1	-1	-1	-1	-2
ts18048	0	0	3	0	0	0	0	0	-1
ts18048 value'	0	0	3	0	0	0	0	0	-1
ts1804…	0	0	3	0	0	0	0	0	-1
ts18…	0	0	3	0	0	0	0	0	-1
ts2532	0	-1	5	-1	-1	-1	-1	-1	0
ts2532$	0	-1	5	-1	-1	-1	-1	-1	0
ts25…	0	-1	5	-1	-1	-1	-1	-1	0
tsdoc	0	4	-3	0	0	0	0	-1	0
tsdoc with	0	4	-3	0	0	0	0	0	0
tsdo…	0	4	-3	0	0	0	0	-1	0
tset	-1	-2	-1	-3	8	-1	-1	-3	0
tset this	-1	-2	-1	-3	8	-1	-1	-3	0
tu	2	-1	-3	-1	-1	5	-1	-1	-1
tu des	0	0	-3	0	0	4	0	0	0
tu m'expliquer	3	0	0	0	0	0	0	0	-1
tu$	0	0	0	-1	0	3	0	0	0
turn	0	0	0	4	0	0	-1	-1	0
turn this	0	0	0	3	0	0	0	-1	0
twice	0	0	3	0	0	0	0	0	-1
twic…	0	0	3	0	0	0	0	0	-1
type	-4	1	-1	6	-2	-1	-1	-2	3
type annotations	0	-2	0	3	0	0	0	0	0
type assertion	0	0	0	3	-1	0	0	0	0
type hints	0	1	-1	5	-1	-1	-1	-2	-1
type to	0	0	-1	3	0	0	0	0	-1
type$	-6	0	0	0	0	0	0	0	6
typeerror	0	0	3	-1	0	0	0	0	-1
typeer…	0	0	3	-1	0	0	0	0	-1
types	-1	-1	6	-2	-1	-1	-1	-1	-1
types stricter	0	0	-1	3	0	0	0	-1	0
types$	0	-1	6	-4	-1	-1	-1	-1	-1
type…	-1	-1	5	-1	-1	-1	-1	0	-1
ugly	-1	-1	-1	5	-1	-1	-1	-1	-1
ugly$	-1	-1	-1	5	-1	-1	-1	-1	-1
uit	5	-1	-1	-1	-1	-1	-1	-2	-1
uit$	5	-1	-1	-1	-1	-1	-1	-2	-1
uitleggen	3	0	0	0	0	-1	0	0	-1
uitleggen wat	3	0	0	0	0	-1	0	0	-1
uitleg…	3	0	0	0	0	-1	0	0	-1
uitl…	3	0	0	0	0	-1	0	0	-1
um$	0	0	0	3	0	0	0	-1	0
uma	-1	0	0	-1	-1	0	0	3	0
uma função	-1	0	0	-1	-1	0	0	3	0
umlauts	0	0	3	-1	0	0	-1	0	0
umlauts come	0	0	3	-1	0	0	-1	0	0
umlaut…	-1	0	3	-1	0	-1	-1	-1	-1
umla…	-1	0	3	-1	0	-1	-1	-1	-1
un	-1	1	-1	-1	-2	-1	-1	5	-1
un comentario	-1	3	0	0	-1	0	0	-1	0
una	-1	-1	-1	-1	-1	-1	-1	5	2
una clase	0	0	-1	0	0	-1	0	0	3
una función	-1	-1	0	0	-1	0	0	4	-1
una funzione	0	0	0	-1	0	0	0	3	0
una lista	0	-1	0	0	-1	0	0	3	0
undefined ?	-1	0	-1	0	0	-1	0	0	4
undefined'	0	0	3	0	0	0	0	0	-1
undefined'$	0	0	3	0	0	0	0	0	-1
undefinedになるの	-1	0	-1	-1	0	-1	0	0	4
undefinedになるの ?	-1	0	-1	-1	0	-1	0	0	4
undefi…	-1	-1	2	-1	-1	-1	-1	-1	4
unders…	3	0	-1	-1	0	-1	0	0	0
undocumented	0	3	-1	0	-1	0	0	-2	0
undocumented could	0	3	-1	0	-1	0	0	-2	0
undocu…	0	3	-1	0	-1	0	0	-2	0
undo…	0	3	-1	0	-1	0	0	-2	0
une	-1	0	1	3	-1	-1	-1	1	0
une boucle	0	0	-1	3	0	0	-1	-1	0
une fonction	0	0	-1	1	-1	0	0	3	0
une liste	0	0	3	-1	0	0	0	0	0
unicode	-1	0	3	-1	0	-1	-1	0	0
unicode$	-1	0	3	-1	0	0	0	-1	0
unicod…	-1	0	3	-1	0	-1	-1	0	0
unic…	-1	0	3	-1	0	-1	-1	0	0
unit	-1	-1	-1	-1	5	1	-1	-2	-1
unit test	-1	0	0	0	4	-2	0	-2	0
unit tests	-1	-1	-1	-1	4	2	-1	-1	-1
unitarias	0	-1	0	-1	3	0	-1	0	0
unitarias$	0	-1	0	-1	3	0	-1	0	0
unitar…	0	-1	0	-1	3	0	-1	0	0
unit…	0	0	-1	0	3	-1	-1	-1	0
unreadable	0	0	0	3	0	-1	-1	0	0
unreadable please	0	0	0	3	0	-1	-1	0	0
unread…	0	0	0	3	0	-1	-1	0	0
unre…	0	0	0	3	0	-1	-1	0	0
untested	0	-1	-1	-2	4	0	-1	-1	0
untested change	0	-1	-1	-2	4	0	-1	-1	0
untest…	0	-1	-1	-2	4	0	-1	-1	0
unte…	0	-1	-1	-2	4	0	-1	-1	0
up again	0	0	3	-1	0	0	-1	0	0
up in	0	0	3	-1	0	0	-1	-1	0
up to	0	0	-2	-3	0	0	2	3	0
up$	0	-1	0	4	-2	-1	1	-1	-1
update	0	3	0	0	0	-1	0	0	-1
update the	0	3	0	-1	0	0	0	0	0
upper	0	0	-1	0	0	0	3	-1	-1
upper kills	0	0	-1	0	0	0	3	-1	-1
uppe…	0	0	-1	0	0	0	3	-1	-1
uprość	-2	-1	-1	8	-1	-2	-1	-1	-1
uprość ten	-2	-1	-1	6	-1	-2	-1	-1	-1
upro…	-2	-1	-1	8	-1	-2	-1	-1	-1
usa	0	-1	-1	5	-1	0	-1	-1	-1
usage	-1	4	0	0	0	0	0	-3	0
usag…	-1	4	0	0	0	0	0	-3	0
usar	-1	0	-2	-1	-1	-1	-1	-1	5
usar esto	-1	0	-1	0	0	-1	0	0	3
usar una	0	0	-1	0	0	-1	0	0	3
use	-1	-1	-1	4	-1	-1	2	-1	1
use #	-2	-1	-1	9	-1	-1	-3	-1	-1
use all	0	0	0	-2	0	0	3	0	0
use an	0	0	0	-1	0	0	3	-1	0
use early	0	0	-1	3	0	0	-1	0	0
use less	0	0	-1	-1	0	0	4	-1	0
use the	2	-1	-1	-5	0	0	5	-1	-1
used	1	0	0	0	-1	-1	0	-1	3
user	0	0	4	2	-1	0	-1	-2	-1
user sees	0	0	4	-1	0	0	-1	-1	0
user$	0	0	3	2	0	0	-1	-2	-1
users	-1	-1	1	-2	-3	-1	0	7	-1
users cancel	0	0	0	-2	0	0	0	3	0
users who	0	0	-1	0	0	0	-1	3	-1
users$	-1	-1	-1	-1	-3	-1	1	6	-1
user…	-1	-1	1	-2	-3	-1	0	7	-1
uses	0	0	-1	-1	0	0	3	0	0
uses way	0	0	-1	-1	0	0	3	0	0
uso	-1	0	-1	0	0	0	3	-1	-1
uso de	-1	0	-1	0	0	0	3	-1	-1
utilise	0	0	-1	3	0	0	-1	-1	0
utilise une	0	0	-1	3	0	0	-1	-1	0
utilis…	0	0	-1	3	0	0	-1	-1	0
util…	0	0	-1	3	0	0	-1	-1	0
uuid	0	-1	0	-1	-1	0	0	5	-1
uuid v4	0	-1	0	-1	-1	0	0	5	-1
v4	0	-1	0	-1	-1	0	0	5	-1
v4$	0	-1	0	-1	-1	0	0	5	-1
validation out	-1	-1	0	4	0	-1	-1	-1	0
validation$	0	0	0	-1	0	0	0	3	0
valida…	-1	-1	-1	1	-1	-1	-1	3	0
vali…	-1	-1	-1	1	-1	-1	-1	3	0
value	-1	0	2	3	0	-1	-1	-2	-1
value object	0	0	-1	3	0	0	0	-2	0
value to	0	0	-1	3	0	0	0	0	0
value'	0	0	3	0	0	0	0	0	-1
value' is	0	0	3	0	0	0	0	0	-1
values from	0	0	3	-1	0	0	-1	0	0
valu…	-1	0	4	2	0	-1	-2	-2	0
vanilla	0	0	0	3	0	0	-1	-1	-1
vanilla js	0	0	0	3	0	0	-1	-1	-1
vanill…	0	0	0	3	0	0	-1	-1	-1
vani…	0	0	0	3	0	0	-1	-1	-1
variable	-1	-1	-1	5	-1	-1	-1	-1	-1
variable um	0	0	0	3	0	0	0	-1	0
variable$	-1	0	-1	4	0	0	-1	0	0
variables	0	-1	-1	4	-1	0	-1	-1	-1
variables for	0	-1	-1	4	-1	0	-1	-1	-1
variab…	-1	-1	-1	7	-1	-1	-2	-1	-1
vari…	-1	-1	-1	7	-1	-1	-2	-1	-1
vectorise	0	0	0	-1	0	0	3	-1	0
vectorise the	0	0	0	-1	0	0	3	-1	0
vereenvoudig	-1	-1	0	5	-1	-2	-1	-1	-1
vereenvoudig deze	-1	-1	0	5	-1	-2	-1	-1	-1
vereen…	-1	-1	0	5	-1	-2	-1	-1	-1
vereinfache	-1	-1	-1	5	-1	-1	-1	-1	-1
vereinfache das	-1	-1	-1	5	-1	-1	-1	-1	-1
verein…	-1	-1	-1	5	-1	-1	-1	-1	-1
vere…	-2	-1	-1	9	-1	-2	-2	-2	-1
verify	-1	-1	-1	-1	1	4	-1	-1	-1
verify the	-1	-1	-1	-1	-1	5	-1	-1	0
veri…	-1	-1	-1	-1	1	4	-1	-1	-1
verschachteln	-1	0	-1	5	-1	-1	-2	-1	-1
verschachteln$	-1	0	-1	5	-1	-1	-2	-1	-1
versch…	-1	0	-1	5	-1	-1	-2	-1	-1
vers…	1	0	-2	3	-1	-1	-2	-1	1
vide	0	0	3	-1	0	0	0	0	-1
vide$	0	0	3	-1	0	0	0	0	-1
você	-1	0	0	0	0	3	0	0	-1
você acha	-1	0	0	0	0	3	0	0	-1
voeg	-1	3	-1	-1	-1	-1	-1	3	-1
voeg documentatie	0	4	0	0	0	0	0	-1	-1
voeg een	0	-1	-1	-1	0	0	0	4	-1
vois	0	0	-3	0	0	4	0	0	0
vois tu	0	0	-3	0	0	4	0	0	0
voor	-1	0	0	0	4	0	0	-2	0
voor deze	-1	0	0	0	4	0	0	-2	0
vs	-2	0	-1	-1	0	-1	-1	-1	5
vs channel	0	0	-1	-1	0	0	-1	-1	4
waarom	-1	0	-1	0	0	-1	0	0	3
waarom is	-1	0	-1	0	0	-1	0	0	3
waar…	-1	0	-1	0	0	-1	0	0	3
walk	3	0	0	1	0	0	-1	-1	0
warning	0	0	3	-1	0	0	-1	0	0
warning$	0	0	3	-1	0	0	-1	0	0
warnin…	0	0	3	-1	0	0	-1	0	0
warn…	0	0	4	-1	0	0	-1	0	0
warum	-1	0	0	0	0	-1	0	0	3
waru…	-1	0	0	0	0	-1	0	0	3
was	3	-1	-1	-1	-1	1	-1	0	-1
was hier	3	0	0	0	0	-1	0	0	-1
was macht	3	0	0	0	0	-1	0	0	-1
was passiert	0	0	-1	0	0	-1	0	0	3
was würdest	0	0	0	0	0	3	0	0	-3
wat	7	-1	-1	-1	-1	-1	-2	-1	-2
wat dit	3	0	0	0	0	-1	0	0	-1
wat doet	5	0	-1	-1	-1	-1	-2	-1	0
way	-2	-1	-1	0	-1	0	4	-1	0
way to	-1	-1	0	-2	0	0	3	0	0
way too	-1	0	-2	2	-1	-1	3	0	-1
we get	0	0	0	0	3	0	0	0	-2
we have	0	0	0	0	-2	0	0	0	4
welcome	0	0	-1	0	0	3	0	0	-1
welcome$	0	0	-1	0	0	3	0	0	-1
welcom…	0	0	-1	0	0	3	0	0	-1
weniger	-1	-1	-1	3	-1	-1	2	-2	-1
weniger datenbankabfragen	0	0	0	-2	-1	0	4	-1	0
weniger verschachteln	-1	0	-1	5	-1	-1	-2	-1	-1
wenige…	-1	-1	-1	3	-1	-1	2	-2	-1
weni…	-1	-1	-1	3	-1	-1	2	-2	-1
werkt	0	0	3	0	0	0	0	0	0
werkt niet	0	0	3	0	0	0	0	0	0
werk…	0	0	3	0	0	0	0	0	0
what am	4	0	0	0	0	-1	0	0	-1
what could	-1	0	0	0	0	3	0	0	-1
what do	-1	0	1	0	0	4	-1	0	-2
what does	7	0	0	0	0	-2	0	0	-4
what exactly	3	0	0	0	0	0	0	0	-1
what exceptions	-1	0	-1	0	0	-1	0	0	3
what this	3	0	-1	0	0	-1	0	0	-1
what would	-2	0	-1	0	0	4	0	0	-1
what's	4	-1	-2	-1	-1	0	0	-1	1
what's missing	-1	0	-2	0	0	3	0	0	-1
what's the	3	-1	-1	-1	-1	-2	-2	0	3
what…	4	-1	-2	-1	-1	0	0	-1	1
when done	0	0	-1	0	0	0	0	3	-1
which	-1	0	-1	-1	-1	-1	-1	1	4
whic…	-1	0	-1	-1	-1	-1	-1	1	4
who	-1	0	-1	0	0	-1	-1	2	3
who calls	-1	0	-1	0	0	-1	0	-1	4
who never	0	0	-1	0	0	0	-1	3	-1
why	0	0	-1	-1	-1	-1	-1	-1	6
why acquire	3	0	0	0	0	0	0	0	-2
why is	-1	0	-1	-1	0	0	0	0	4
why this	1	-1	-2	0	-1	-1	0	0	4
wie	5	-1	-1	-1	0	-1	-1	-1	-1
wie arbeitet	3	0	0	0	0	0	-1	0	-1
will	0	0	0	0	0	-1	-2	0	4
with 0	0	-1	-1	0	3	0	2	-1	-1
with build	0	0	0	0	-3	0	0	3	0
with fake	0	-1	-1	0	3	0	0	-1	0
with in	0	0	3	0	-1	0	0	-1	0
with input	4	0	-1	0	-1	0	-1	-1	0
with none	-1	0	0	0	0	-1	0	0	3
with this	-2	0	0	-1	0	4	0	0	-1
with throws	0	4	-3	0	0	0	0	0	0
without a	0	0	1	-2	0	0	-1	0	3
work	1	0	3	-1	0	-2	-1	-1	0
work ?	3	0	1	0	0	-1	0	0	-3
work for	-2	0	2	-1	0	-1	0	-1	4
working	-1	-1	4	-1	-1	-1	-1	0	-1
working$	-1	-1	5	-1	-1	-1	-1	-1	-1
workin…	-1	-1	4	-1	-1	-1	-1	0	-1
works	0	0	3	0	0	0	0	-1	-1
work…	1	-1	3	0	0	0	-1	0	-1
world	-1	-1	-1	-1	-1	-1	-1	4	-1
world in	-1	-1	-1	-1	-1	-1	-1	4	-1
worl…	-1	-1	-1	-1	-1	-1	-1	4	-1
worst	0	0	0	0	0	-1	0	0	3
worst case	0	0	0	0	0	-1	0	0	3
wors…	0	0	0	0	0	-1	0	0	3
worth	0	0	0	0	0	-1	-1	0	3
wort…	0	0	0	0	0	-1	-1	0	3
would	-2	-2	-1	0	-1	2	-1	-1	5
would happen	-1	0	0	0	0	-1	0	0	3
would you	-1	-3	-1	1	-1	3	-1	-1	1
wouldn't	0	0	0	0	0	0	-2	0	4
wouldn't n	0	0	0	0	0	0	-2	0	4
wouldn…	0	0	0	0	0	0	-2	0	4
woul…	-2	-2	-1	0	-1	1	-2	-1	6
wozu braucht	-2	0	0	0	0	0	-1	0	3
wozu dient	3	0	0	0	0	0	0	0	-2
write code	0	0	0	-2	0	0	0	3	0
write failing	0	0	0	0	3	0	0	-1	0
write something	0	3	-1	0	-1	0	0	-2	0
write the	0	-1	-1	-1	0	0	0	4	0
write$	0	-1	4	0	-1	0	0	-2	0
written	0	0	3	0	-1	0	0	-1	0
written outside	0	0	3	0	-1	0	0	-1	0
writte…	0	0	3	0	-1	0	0	-1	0
wrong	-1	0	3	-1	-1	2	-1	-1	-1
wron…	-1	0	3	-1	-1	2	-1	-1	-1
wyjaśnij	5	-1	-1	-2	-1	-1	-1	-1	-1
wyjaśnij ten	5	-1	-1	-2	-1	-1	-1	-1	-1
wyjaśn…	5	-1	-1	-2	-1	-1	-1	-1	-1
wyja…	5	-1	-1	-2	-1	-1	-1	-1	-1
würdest	0	0	0	0	0	3	0	0	-3
würdest du	0	0	0	0	0	3	0	0	-3
würdes…	0	0	0	0	0	3	0	0	-3
würd…	0	0	0	0	0	3	0	0	-3
x	0	0	-1	3	0	-1	0	0	1
x$	0	0	-1	3	0	0	0	0	0
x86	-1	0	0	-1	0	-1	4	-1	0
x86$	-1	0	0	-1	0	-1	4	-1	0
xctest	-1	-2	-1	-1	8	-2	-2	-1	-1
xctest please	-1	-2	-1	-1	8	-2	-2	-1	-1
xcte…	-1	-2	-1	-1	8	-2	-2	-1	-1
xml	-2	1	-1	0	0	0	0	3	0
xml$	0	-1	-1	0	0	0	0	3	0
xss	0	0	1	0	0	3	0	-1	-2
xss in	0	0	0	0	0	3	0	0	-2
y	-1	-1	-1	-1	0	3	-1	-1	0
y a	0	0	0	-1	-1	4	0	-1	-1
you	0	0	1	0	0	4	-1	-1	-3
you ?	0	0	0	0	0	4	0	0	-3
you break	3	0	-1	0	0	-1	0	0	-1
you clarify	3	0	0	0	0	-1	0	0	-2
you comment	-1	5	0	0	0	-1	0	0	-3
you help	-1	0	3	0	0	-1	0	0	-1
you improve	-2	0	0	0	0	4	0	0	-2
you make	-1	0	0	3	0	-1	0	0	-1
you put	0	-3	0	0	0	0	0	0	4
you think	-4	0	0	0	0	6	0	0	-2
you write	0	3	-1	0	0	0	0	-2	0
your	-1	0	0	0	0	3	0	0	-1
your honest	-1	0	0	0	0	3	0	0	-1
zerodivisionerror	0	0	4	-1	0	-1	0	-1	-1
zerodivisionerror$	0	-1	4	-1	0	-1	0	-1	0
zerodi…	0	0	4	-1	0	-1	0	-1	-1
zero…	0	0	4	-1	0	-1	0	-1	-1
zoptymalizuj	-1	-1	-1	-2	-1	-1	5	-1	-1
zoptymalizuj to	-1	-1	-1	-2	-1	-1	5	-1	-1
zoptym…	-1	-1	-1	-2	-1	-1	5	-1	-1
zopt…	-1	-1	-1	-2	-1	-1	5	-1	-1
zweite	3	0	0	0	0	0	0	0	-2
zweite feld	3	0	0	0	0	0	0	0	-2
zwei…	3	-1	0	-1	2	-1	0	-1	-2
zwraca	0	0	-1	-1	0	-1	0	0	3
zwraca none	0	0	-1	-1	0	-1	0	0	3
zwra…	0	0	-1	-1	0	-1	0	0	3
à	0	0	-1	3	0	0	-1	-1	0
à la	0	0	-1	3	0	0	-1	-1	0
ça fait	4	0	-1	-1	0	-1	-1	-1	-1
è	0	-1	0	-1	-1	-3	-1	-1	5
è thread	0	0	-1	-1	-1	-3	-1	-1	6
écris des	0	0	0	0	3	0	0	-1	0
überprüfen	-2	0	0	0	0	3	0	0	0
überprüfen ?	-2	0	0	0	0	3	0	0	0
überpr…	-2	0	0	0	0	3	0	0	0
über…	-2	0	0	0	0	3	0	0	0
в чём	0	0	0	0	0	0	0	0	3
возвращает	-1	0	-1	0	0	-1	0	0	3
возвращает nan	-1	0	-1	0	0	-1	0	0	3
возвра…	-1	0	-1	0	0	-1	0	0	3
возв…	-1	0	-1	0	0	-1	0	0	3
делает этот	4	0	0	0	0	-1	0	0	-1
добавь	-2	3	-1	-1	2	-1	-1	0	-1
добавь документацию	0	3	0	0	0	0	0	-1	0
добавь метод	0	-1	0	0	-1	0	0	3	0
добавь юнит	0	-1	0	0	3	0	0	-1	0
доба…	-2	3	-1	-1	2	-1	-1	0	-1
документацию	0	3	0	0	0	0	0	-1	0
документацию к	0	3	0	0	0	0	0	-1	0
докуме…	0	3	0	0	0	0	0	-1	0
доку…	0	3	0	0	0	0	0	-1	0
есть	0	0	-1	0	0	3	0	0	-1
есть ли	0	0	-1	0	0	3	0	0	-1
здесь	2	-1	-2	-2	-1	1	-1	-1	4
здесь await	0	0	0	-2	0	0	0	-1	4
здесь ошибки	0	0	-1	0	0	3	0	0	-1
здесь происходит	4	0	0	0	0	-1	-1	-1	-1
здес…	2	-1	-2	-2	-1	1	-1	-1	4
исправь	0	0	3	0	0	0	0	0	0
исправь ошибку	0	0	3	0	0	0	0	0	0
исправ…	0	0	3	0	0	0	0	0	0
испр…	0	0	3	0	0	0	0	0	0
к	0	3	0	0	0	0	0	-1	0
к функции	0	3	0	0	0	0	0	-1	0
какая	-1	0	0	0	0	-1	0	0	3
какая сложность	-1	0	0	0	0	-1	0	0	3
кака…	-1	0	0	0	0	-1	0	0	3
код	1	-2	-2	5	-2	1	0	-2	-2
код чище	-1	-1	-1	5	-1	-1	-1	-1	-1
ли	-1	0	-1	-2	0	2	0	-1	3
ли здесь	-1	0	-1	-2	0	2	0	-1	3
метод	3	-1	0	-1	-1	-1	-1	2	-1
метод ?	4	0	0	0	0	-1	0	0	-1
метод$	0	-1	0	0	-1	0	0	3	0
мето…	3	-1	0	-1	-1	-1	-1	2	-1
на	0	-1	0	3	0	0	0	0	0
на функции	0	-1	0	3	0	0	0	0	0
напиши тесты	0	0	0	0	3	0	0	-1	0
напиши функцию	0	-1	0	0	-1	-1	0	3	0
не так	-1	0	0	0	0	3	0	0	-1
нужен	0	0	0	-2	0	0	0	-1	4
нужен ли	0	0	0	-2	0	0	0	-1	4
нуже…	0	0	0	-2	0	0	0	-1	4
объясни	5	-1	0	-1	0	-1	-1	0	0
объясни этот	5	-1	0	-1	0	-1	-1	0	0
объясн…	5	-1	0	-1	0	-1	-1	0	0
объя…	5	-1	0	-1	0	-1	-1	0	0
оптимизируй	-1	0	0	-1	0	-1	4	0	0
оптимизируй этот	-1	0	0	-1	0	-1	4	0	0
оптими…	-1	0	0	-1	0	-1	4	0	0
опти…	-1	0	0	-1	0	-1	4	0	0
отрефактори	-1	-1	-1	5	-1	-1	-1	-1	-1
отрефактори этот	-1	-1	-1	5	-1	-1	-1	-1	-1
отрефа…	-1	-1	-1	5	-1	-1	-1	-1	-1
отре…	-1	-1	-1	5	-1	-1	-1	-1	-1
ошибки	0	0	-1	0	0	3	0	0	-1
ошибки$	0	0	-1	0	0	3	0	0	-1
ошибку	0	0	3	0	0	0	0	0	0
почему	-1	0	-1	0	0	-1	0	0	3
почему возвращает	-1	0	-1	0	0	-1	0	0	3
поче…	-1	0	-1	0	0	-1	0	0	3
проверь	-1	0	0	-1	0	5	-1	-1	0
проверь этот	-1	0	0	-1	0	5	-1	-1	0
провер…	-1	-1	-1	-1	-1	4	-1	1	0
пров…	-1	-1	-1	-1	-1	4	-1	1	0
происходит	4	0	0	0	0	-1	-1	-1	-1
происходит$	4	0	0	0	0	-1	-1	-1	-1
происх…	4	0	0	0	0	-1	-1	-1	-1
прои…	4	0	0	0	0	-1	-1	-1	-1
разбей	0	-1	0	3	0	0	0	0	0
разбей на	0	-1	0	3	0	0	0	0	0
разб…	0	-1	0	3	0	0	0	0	0
разница	0	0	0	0	0	0	0	0	3
разница$	0	0	0	0	0	0	0	0	3
разниц…	0	0	0	0	0	0	0	0	3
разн…	0	0	0	0	0	0	0	0	3
реализуй	0	-1	0	-1	-1	0	0	3	0
реализуй эту	0	-1	0	-1	0	0	0	3	0
реализ…	0	-1	0	-1	-1	0	0	3	0
реал…	0	-1	0	-1	-1	0	0	3	0
сделай	-1	-1	-1	5	-1	-1	-1	-1	-1
сделай код	-1	-1	-1	5	-1	-1	-1	-1	-1
сдел…	-1	-1	-1	5	-1	-1	-1	-1	-1
сложность	-1	0	0	0	0	-1	0	0	3
сложно…	-1	0	0	0	0	-1	0	0	3
слож…	-1	0	0	0	0	-1	0	0	3
так	-1	0	0	0	0	3	0	0	-1
так$	-1	0	0	0	0	3	0	0	-1
тесты	0	-1	-1	-1	6	-1	-1	-2	0
тесты$	0	-1	-1	-1	6	-1	-1	-2	0
тест…	-1	-1	-1	-1	6	-1	-1	-2	-1
упрости	-1	-1	-1	4	-1	-1	-1	-1	0
упрости$	-1	-1	-1	4	-1	-1	-1	-1	0
упрост…	-1	-1	-1	4	-1	-1	-1	-1	0
упро…	-1	-1	-1	4	-1	-1	-1	-1	0
функцию	-1	-1	-1	-1	-1	-1	0	5	0
функцию$	0	-1	0	-1	-1	0	0	4	0
чище	-1	-1	-1	5	-1	-1	-1	-1	-1
чище$	-1	-1	-1	5	-1	-1	-1	-1	-1
что	3	1	-1	-1	-1	1	-1	-1	-2
что здесь	4	0	0	0	0	-1	-1	-1	-1
что не	-1	0	0	0	0	3	0	0	-1
чём	0	0	0	0	0	0	0	0	3
чём разница	0	0	0	0	0	0	0	0	3
этот	4	-2	-2	1	-2	1	1	-2	-2
этот метод	4	0	0	0	0	-1	0	0	-1
эту	0	-1	0	-1	0	0	0	3	0
эту функцию	0	-1	0	-1	0	0	0	3	0
юнит	0	-1	0	0	3	0	0	-1	0
юнит тесты	0	-1	0	0	3	0	0	-1	0
…able	-1	-1	-1	4	-1	-1	-1	1	0
…ache	-1	-1	-1	5	-1	-1	-1	-1	-1
…agen	0	0	0	-2	-1	0	4	-1	0
…ance	0	0	-1	-1	1	0	3	-2	0
…arer	0	-1	0	3	0	-1	0	0	0
…ario	-1	3	0	-1	-1	0	0	-1	1
…arze	-1	5	-1	-1	-1	-1	-1	-1	-1
…ases	0	0	-1	0	0	0	4	-2	0
…atie	0	4	0	0	0	0	0	-1	-1
…ator	1	-2	1	-2	-1	-1	-1	4	0
…auen	0	0	-3	0	0	-1	0	4	0
…back	-1	-1	-1	-1	-1	3	-1	3	-2
…bled	0	-1	-1	0	-1	0	0	3	0
…bles	0	-1	-1	4	-1	0	-1	-1	-1
…came	4	-1	-1	-1	0	0	-1	-1	0
…cate	3	0	-1	1	0	-1	0	-1	0
…cher	0	0	0	0	0	-2	1	0	3
…cies	0	0	-1	3	0	0	-1	0	0
…code	0	-1	-1	-1	-1	-1	-1	4	-1
…cted	0	0	3	0	0	0	-1	0	0
…cter	0	0	-1	3	0	0	0	-1	0
…ctor	-1	0	0	4	-2	-1	-1	1	0
…czne	0	0	0	-1	-1	0	0	0	3
…data	0	0	0	3	0	0	-1	-1	0
…dere	0	0	-1	-1	0	-1	0	0	3
…dn't	0	0	0	0	0	0	-2	0	3
…duce	-1	-1	-3	4	2	-1	0	-2	-1
…eggi	0	-1	4	-1	0	-1	-1	-1	-1
…elle	0	0	0	0	0	0	0	3	0
…elog	0	3	0	0	0	0	0	-1	-1
…ence	-2	0	0	0	0	-1	0	0	3
…ente	-1	3	-1	-1	-1	-1	-1	4	-1
…ents	-1	4	-1	-1	-1	0	-1	2	-1
…erns	0	-1	-1	3	-1	1	0	0	-1
…erty	-1	2	0	-1	3	-1	0	-1	0
…eter	0	-1	0	-1	-1	0	0	4	0
…fica	0	0	-1	4	0	0	-1	-1	0
…fied	0	0	0	5	0	-1	-1	0	-3
…file	0	0	0	0	-2	0	0	4	0
…flow	0	-1	3	2	-1	0	-2	-1	-1
…gami	3	0	0	0	0	-1	0	0	0
…geln	0	0	0	0	0	3	0	0	-3
…ggen	3	0	0	0	0	-1	0	0	-1
…gnal	0	0	-1	-1	0	0	-1	4	0
…head	0	0	-1	-1	0	0	4	-1	-1
…heck	-1	-1	-1	-1	-1	4	-1	0	-1
…ibly	0	0	3	0	0	0	0	0	-1
…ices	0	0	0	0	0	4	0	0	-3
…icit	-3	0	0	3	0	0	0	0	0
…icks	0	0	-1	0	0	3	0	0	-1
…idad	-1	0	0	0	0	0	0	0	3
…ient	-1	-1	-1	-1	-1	-1	4	-1	2
…iere	-2	4	-1	-2	-1	-1	2	2	-1
…iert	2	-1	3	-1	-1	-1	-1	-2	1
…ings	0	4	0	-2	0	0	0	0	0
…iona	-1	0	4	-1	0	-1	0	-1	-1
…ique	2	-1	-1	1	-1	3	-1	-1	-1
…ires	0	3	-1	-1	1	-1	0	-1	0
…isch	-1	-1	-1	-1	-1	5	-1	-1	-1
…itet	3	0	0	0	0	0	-1	0	-1
…ized	0	-1	0	-1	3	0	0	-1	0
…izuj	-1	-1	-1	-2	-1	-1	5	-1	-1
…izza	-2	-1	-1	4	-1	-1	4	-2	-1
…jącą	0	0	-1	-1	-1	0	0	3	0
…lass	-1	-1	-1	3	-1	-1	-1	2	-1
…lems	-1	0	0	0	0	5	0	0	-2
…leta	0	-1	-1	-1	0	0	-1	3	-1
…lete	0	0	0	0	-1	-1	0	3	0
…lich	-1	3	0	0	0	-1	0	0	0
…lict	0	0	3	0	0	-1	0	0	0
…lify	0	0	0	3	0	0	0	-1	0
…line	0	0	0	-1	0	0	3	-1	-1
…lize	1	0	0	-2	0	0	3	0	-1
…ller	-1	-1	-2	3	-1	-2	4	-1	-1
…lock	-1	-1	1	-1	-1	-1	-1	0	4
…lung	0	0	-3	0	0	-1	0	4	0
…ment	0	2	-1	-1	0	-1	0	3	0
…mise	-1	0	-1	-1	-1	-1	5	-1	-1
…miza	0	0	0	0	0	0	3	-1	0
…mize	0	0	-1	0	0	0	3	-1	0
…mmer	3	-1	0	0	0	0	0	-1	0
…nded	0	0	0	0	0	-1	0	0	3
…nden	0	0	-1	-1	0	0	4	-1	-1
…ndly	0	0	0	-2	0	0	3	0	0
…ned'	0	0	3	0	0	0	0	0	-1
…ning	0	3	1	0	0	-1	0	-1	-2
…nise	0	0	0	3	0	0	0	-1	0
…nses	0	0	-1	4	-1	0	0	-1	0
…olla	-1	0	0	-1	0	3	0	0	0
…onen	-1	-1	-1	4	-1	-1	-1	-1	0
…ount	1	0	-1	3	0	0	-1	0	-1
…part	0	0	-1	-1	-1	0	-1	3	0
…quer	3	0	0	0	0	0	0	0	-1
…quoi	0	0	-1	0	0	-1	0	0	3
…rage	-1	-1	-1	-1	4	-1	-1	0	-1
…rias	0	-1	0	-1	3	0	-1	0	0
…ribe	4	-2	-1	-1	3	-1	-1	-1	-1
…rice	0	4	-2	-1	1	-1	-1	-1	-1
…ring	0	4	0	-1	-1	0	-1	0	-1
…rios	0	3	-1	0	1	0	-1	-1	0
…rity	0	0	-1	0	0	4	-1	-1	-1
…riza	0	0	-1	3	0	-1	0	-1	0
…rmat	-1	-1	-1	5	-1	-1	-1	-1	-1
…rror	-1	-1	6	-1	-1	-1	-1	-1	-2
…rsal	1	-1	4	-1	-1	-1	-1	-1	-1
…sify	-1	-1	-2	6	-1	-1	-1	-1	-1
…sion	-1	0	-1	4	1	-1	1	-2	-1
…sión	3	0	0	0	0	0	-1	0	0
…sted	0	-1	-1	-2	4	0	-1	-1	0
…teln	-1	0	-1	5	-1	-1	-2	-1	-1
…ters	-1	1	-1	3	-1	0	-1	-1	0
…thek	0	0	0	0	0	0	0	-1	3
…tice	0	0	0	0	0	-2	0	0	3
…tive	-1	-1	3	-1	0	-1	-1	1	0
…tore	0	0	0	3	0	0	0	0	0
…udig	-1	-1	0	5	-1	-2	-1	-1	-1
…ully	0	0	0	0	0	5	0	0	-5
…unkt	-2	0	0	0	0	0	-1	0	3
…view	5	-1	-1	-1	-1	-1	-1	0	0
…xity	-3	0	-1	-1	0	-1	3	-1	3
…ydoc	0	3	0	-1	0	0	0	0	0
…zego	0	0	-1	-1	0	-1	0	0	3
…üfen	-2	0	0	0	0	3	0	0	0
…śnij	5	-1	-1	-2	-1	-1	-1	-1	-1
…ацию	0	3	0	0	0	0	0	-1	0
…изуй	0	-1	0	-1	-1	0	0	3	0
…ируй	-1	0	0	-1	0	-1	4	0	0
…одит	4	0	0	0	0	-1	-1	-1	-1
…ость	-1	0	0	0	0	-1	0	0	3
…тори	-1	-1	-1	5	-1	-1	-1	-1	-1
…щает	-1	0	-1	0	0	-1	0	0	3
…いますか	3	-1	0	-1	0	-1	0	0	0
…ください	3	-1	2	-1	-1	-2	-1	-1	-1
…になるの	-1	0	-1	-1	0	-1	0	0	4
…ューして	-3	-1	-1	-1	0	6	0	-1	-1
い	1	-1	-1	-2	1	-1	3	0	0
い$	-1	-1	-1	-1	-1	-1	5	-1	-1
が	-1	0	4	-1	0	0	0	-1	-1
が エ	-1	0	4	-1	0	0	0	-1	-1
こ	3	-2	1	-1	-1	1	-2	0	0
こ の	3	-2	1	-1	-1	1	-2	0	0
ぜ	-1	0	-1	-1	0	-1	0	0	4
ぜ undefinedになるの	-1	0	-1	-1	0	-1	0	0	4
な	-1	0	-1	-1	0	-1	0	0	4
な ぜ	-1	0	-1	-1	0	-1	0	0	4
に	0	0	0	3	0	0	0	-1	0
に 分	0	0	0	3	0	0	0	-1	0
の	2	-2	3	-1	-1	1	-1	0	0
の コ	4	-2	-3	-1	-1	4	-1	-1	-2
の バ	-1	0	4	-2	0	-1	0	-1	0
は	0	-1	-2	-1	-1	-1	-1	-1	5
は ス	-1	0	0	0	0	-1	0	0	3
は$	-1	0	-1	-1	0	-1	-1	-1	4
を リ	0	-1	-1	3	0	0	0	-1	-1
を 実	-1	0	-1	-1	0	0	0	4	0
を 直	-1	0	4	-2	0	-1	0	-1	0
ァ	0	-1	-1	3	0	0	0	-1	-1
ァ ク	0	-1	-1	3	0	0	0	-1	-1
エ	-1	0	4	-1	0	0	0	-1	-1
エ ラ	-1	0	4	-1	0	0	0	-1	-1
ク	2	-1	-1	3	0	0	0	-1	-1
ク タ	0	-1	-1	3	0	0	0	-1	-1
グ	-1	-1	3	1	0	-1	-1	-1	-1
グ し	0	-1	-1	3	0	0	0	-1	-1
グ を	-1	0	4	-2	0	-1	0	-1	0
コ	4	0	-2	-2	-1	3	-1	-1	-2
コ ードは何をしていますか	3	-1	0	-1	0	-1	0	0	0
コ ードをレビューして	-3	-1	-1	-1	0	6	0	-1	-1
コ ードを説明してください	5	-1	-1	-1	0	-2	0	0	-1
ス	-1	-1	-1	-2	3	-1	-1	1	2
ス ト	0	-1	-1	-2	3	0	-1	1	0
ス レ	-1	0	0	0	0	-1	0	0	3
セ	-1	0	0	0	0	-1	0	0	3
セ ーフですか	-1	0	0	0	0	-1	0	0	3
タ	0	-1	-1	3	0	0	0	-1	-1
タ リ	0	-1	-1	3	0	0	0	-1	-1
ッ ド	-1	0	0	0	0	-1	0	0	3
テ	0	-1	0	0	4	0	-1	-1	0
テ ス	0	-1	0	0	4	0	-1	-1	0
ド セ	-1	0	0	0	0	-1	0	0	3
バ	-1	0	4	-2	0	-1	0	-1	0
バ グ	-1	0	4	-2	0	-1	0	-1	0
フ	2	-1	-1	3	0	0	0	-1	-1
フ ァ	0	-1	-1	3	0	0	0	-1	-1
ラ	-1	0	4	-1	0	0	0	-1	-1
ラ ーになるので修正してください	-1	0	4	-1	0	0	0	-1	-1
リ フ	0	-1	-1	3	0	0	0	-1	-1
リ ン	0	-1	-1	3	0	0	0	-1	-1
レ	-1	0	-1	-1	0	0	0	-1	3
レ ッ	-1	0	0	0	0	-1	0	0	3
ン グ	0	-1	-1	3	0	0	0	-1	-1
ーになる…	-1	0	4	-1	0	0	0	-1	-1
ーになるので…	-1	0	4	-1	0	0	0	-1	-1
ーになるので修正してください	-1	0	4	-1	0	0	0	-1	-1
ーになるので修正してください$	-1	0	4	-1	0	0	0	-1	-1
ードは何…	3	-1	0	-1	0	-1	0	0	0
ードは何をし…	3	-1	0	-1	0	-1	0	0	0
ードは何をしていますか	3	-1	0	-1	0	-1	0	0	0
ードは何をしていますか$	3	-1	0	-1	0	-1	0	0	0
ードをレ…	-3	-1	-1	-1	0	6	0	-1	-1
ードをレビュ…	-3	-1	-1	-1	0	6	0	-1	-1
ードをレビューして	-3	-1	-1	-1	0	6	0	-1	-1
ードをレビューして$	-3	-1	-1	-1	0	6	0	-1	-1
ードを説…	5	-1	-1	-1	0	-2	0	0	-1
ードを説明し…	5	-1	-1	-1	0	-2	0	0	-1
ードを説明してください	5	-1	-1	-1	0	-2	0	0	-1
ードを説明してください$	5	-1	-1	-1	0	-2	0	0	-1
ーフです…	-1	0	0	0	0	-1	0	0	3
ーフですか	-1	0	0	0	0	-1	0	0	3
ーフですか ?	-1	0	0	0	0	-1	0	0	3
一	1	-1	-1	-1	-1	0	0	4	-1
一 个	-1	-1	-1	-1	-1	0	-1	5	-1
个	1	-1	0	0	-1	-1	-1	3	-1
个 bug	-1	0	3	0	0	-1	0	0	0
为	-1	0	1	-1	0	-1	0	-1	3
为 什	-1	0	-1	0	0	-1	0	0	4
为 空	0	0	3	0	0	0	0	0	-1
么 的	4	0	0	-1	0	-1	0	0	-3
么 返	-1	0	0	0	0	-1	0	0	3
么 问	0	0	0	0	0	4	0	0	-3
了	-1	-1	2	-1	-1	-1	4	-1	-1
了 帮	-1	0	3	0	0	0	-1	0	0
了$	0	0	0	0	0	0	3	0	0
优	-1	-1	-1	-1	-1	-1	6	-1	-1
优 化	-1	-1	-1	-1	-1	-1	6	-1	-1
修	-1	0	3	0	0	-1	0	0	0
修 复	-1	0	3	0	0	-1	0	0	0
做	4	0	0	-1	0	-1	0	0	-3
做 什	4	0	0	-1	0	-1	0	0	-3
元	0	0	0	0	3	0	0	-2	0
元 测	0	0	0	0	3	0	0	-2	0
内	0	0	0	-1	0	-1	3	-1	-1
内 存	0	0	0	-1	0	-1	3	-1	-1
写 一	-1	0	0	-1	-1	0	0	4	0
写 单	0	0	0	0	3	0	0	-2	0
减	0	0	0	-1	0	-1	3	-1	-1
减 少	0	0	0	-1	0	-1	3	-1	-1
分 割	0	0	0	3	0	0	0	-1	0
割	0	0	0	3	0	0	0	-1	0
割 し	0	0	0	3	0	0	0	-1	0
化	-1	-1	-2	-2	-1	-1	8	-2	-1
化 し	-1	-1	-1	-1	-1	-1	5	-1	-1
化 性	-1	-1	-1	-1	-1	-1	4	-1	-1
单	0	0	0	0	3	0	0	-2	0
单 元	0	0	0	0	3	0	0	-2	0
取	0	0	0	3	0	0	0	-1	0
取 成	0	0	0	3	0	0	0	-1	0
吗	-1	-1	-1	-1	-1	2	-1	-1	3
回	-1	0	0	0	0	-1	0	0	3
回 nan	-1	0	0	0	0	-1	0	0	3
复 杂	-2	0	0	0	0	0	0	0	3
复 这	-1	0	3	0	0	-1	0	0	0
多	-2	0	0	0	0	0	0	0	3
多 少	-2	0	0	0	0	0	0	0	3
太	-1	-1	-1	-1	-1	-1	5	-1	-1
太 慢	-1	-1	-1	-1	-1	-1	5	-1	-1
存	0	0	0	-1	0	-1	3	-1	-1
存$	0	0	0	-1	0	-1	3	-1	-1
実	-1	0	-1	-1	0	0	-1	5	0
実 装	-1	0	-1	-1	0	0	-1	5	0
少	-2	0	-1	-1	0	-1	3	-1	2
少 ?	-2	0	0	0	0	0	0	0	3
少 内	0	0	0	-1	0	-1	3	-1	-1
崩	0	0	3	0	0	0	0	0	-1
崩 溃	0	0	3	0	0	0	0	0	-1
帮	-1	0	3	0	0	0	-1	0	0
帮 我	-1	0	3	0	0	0	-1	0	0
度	-2	0	0	0	0	0	0	0	3
度 是	-2	0	0	0	0	0	0	0	3
性	-1	-1	-1	-1	-1	1	4	-1	-1
性 能	-1	-1	-1	-1	-1	-1	4	-1	-1
慢	-1	-1	-1	-1	-1	-1	5	-1	-1
慢 了	-1	-1	-1	-1	-1	-1	5	-1	-1
成	0	0	0	3	0	0	0	-1	0
成 函	0	0	0	3	0	0	0	-1	0
我	-1	0	3	0	0	0	-1	0	0
我 看	-1	0	3	0	0	0	-1	0	0
报	-1	0	3	0	0	0	-1	0	0
报 错	-1	0	3	0	0	0	-1	0	0
据	0	0	0	0	-2	0	0	3	0
提	0	0	0	3	0	0	0	-1	0
提 取	0	0	0	3	0	0	0	-1	0
数	-1	-1	-1	2	-2	-1	-1	4	0
数 が	-1	0	4	-1	0	0	0	-1	-1
数 に	0	0	0	3	0	0	0	-1	0
数 は	-1	0	0	0	0	-1	0	0	3
数 を	-1	-1	-2	1	-1	0	-1	5	-1
数 据	0	0	0	0	-2	0	0	3	0
数 是	4	0	0	-1	0	0	0	-1	-3
数 的	-2	0	0	0	0	0	0	0	3
数$	-1	-1	-1	3	-1	-1	-1	2	-1
时 崩	0	0	3	0	0	0	0	0	-1
时 间	-2	0	0	0	0	0	0	0	3
是	3	0	-1	-1	0	-1	0	-1	0
是 做	4	0	0	-1	0	-1	0	0	-3
是 多	-2	0	0	0	0	0	0	0	3
時	-1	0	-1	-1	0	-1	-1	-1	4
時 間	-1	0	-1	-1	0	-1	-1	-1	4
有	-1	0	0	0	0	3	0	0	0
有 什	-1	0	0	0	0	3	0	0	0
本	0	0	0	0	-1	0	0	3	0
本$	0	0	0	0	-1	0	0	3	0
杂	-2	0	0	0	0	0	0	0	3
杂 度	-2	0	0	0	0	0	0	0	3
查	-1	0	-1	0	0	4	-1	0	0
溃	0	0	3	0	0	0	0	0	-1
溃$	0	0	3	0	0	0	0	0	-1
的 ?	4	0	0	-1	0	-1	0	0	-3
的 时	-2	0	0	0	0	0	0	0	3
的 脚	0	0	0	0	-2	0	0	3	0
直	-1	0	3	0	0	-1	-1	-1	0
直 し	-1	0	3	0	0	-1	-1	-1	0
看	-1	0	3	0	0	0	-1	0	0
看 看	-1	0	3	0	0	0	-1	0	0
看$	-1	0	3	0	0	0	-1	0	0
码 报	-1	0	3	0	0	0	-1	0	0
空	-1	0	4	-1	0	-1	0	-1	-1
空 时	0	0	3	0	0	0	0	0	-1
算	-1	0	-1	-1	0	-1	-1	-1	4
算 量	-1	0	-1	-1	0	-1	-1	-1	4
能	-1	-1	-1	-1	-1	-1	4	-1	-1
能$	-1	-1	-1	-1	-1	-1	4	-1	-1
脚	0	0	0	0	-1	0	0	3	0
脚 本	0	0	0	0	-1	0	0	3	0
表 为	0	0	3	0	0	0	0	0	-1
装	-1	0	-1	-1	0	0	-1	5	0
装 し	-1	0	-1	-1	0	0	-1	5	0
要	-1	-1	-1	0	0	-1	0	-1	5
解	4	-1	-1	0	0	-1	0	0	0
解 释	4	-1	-1	0	0	-1	0	0	0
計	-1	0	-1	-1	0	-1	-1	-1	4
計 算	-1	0	-1	-1	0	-1	-1	-1	4
试$	0	0	0	0	4	0	0	-2	0
返	-1	0	0	0	0	-1	0	0	3
返 回	-1	0	0	0	0	-1	0	0	3
这 个	3	-1	1	1	-1	-1	-1	-1	0
速	-1	-1	-1	-2	-1	-1	5	0	-1
速 化	-1	-1	-1	-1	-1	-1	5	-1	-1
遅	-1	-1	-1	-1	-1	-1	5	-1	-1
遅 い	-1	-1	-1	-1	-1	-1	5	-1	-1
释	3	1	-1	0	0	-1	-1	-1	-1
量	-1	0	-1	-1	0	-1	-1	-1	4
量 は	-1	0	-1	-1	0	-1	-1	-1	4
错	-1	0	3	0	0	0	-1	0	0
错 了	-1	0	3	0	0	0	-1	0	0
間	-1	0	-1	-1	0	-1	-1	-1	4
間 計	-1	0	-1	-1	0	-1	-1	-1	4
関	-2	-1	0	2	-1	-2	-1	3	1
関 数	-2	-1	0	2	-1	-2	-1	3	1
问	0	0	0	0	0	4	0	0	-3
问 题	0	0	0	0	0	4	0	0	-3
间	-2	0	0	0	0	0	0	0	3
间 复	-2	0	0	0	0	0	0	0	3
需	0	-1	0	0	0	-1	0	0	4
需 要	0	-1	0	0	0	-1	0	0	4
题	0	0	0	0	0	4	0	0	-3
题 吗	0	0	0	0	0	4	0	0	-3
高	-1	-1	-1	-1	-1	-1	5	-1	-1
高 速	-1	-1	-1	-1	-1	-1	5	-1	-1
가	-1	2	-1	-1	-1	-1	-1	0	3
가 나	-1	0	0	0	0	-1	0	0	3
가 해	-1	3	0	-1	-1	-1	-1	1	0
간	0	0	-1	-1	0	0	-1	-1	4
간 복	0	0	-1	-1	0	0	-1	-1	4
고	0	0	3	0	0	-1	0	-1	0
고 쳐	0	0	3	0	0	-1	0	-1	0
구	0	0	0	-2	0	0	0	4	0
구 현	0	0	0	-2	0	0	0	4	0
그	0	0	3	0	0	-1	0	-1	0
그 를	0	0	3	0	0	-1	0	-1	0
나	-1	0	0	0	0	-1	0	0	3
나 나	-1	0	0	0	0	-1	0	0	3
나 요	-1	0	0	0	0	-1	0	0	3
는	-1	-1	-1	-1	-1	-1	-1	1	4
는$	0	0	-1	-1	0	0	-1	-1	4
능	0	0	0	0	0	-1	3	-1	0
능 을	0	0	0	0	0	-1	3	-1	0
도	0	0	-1	-1	0	0	-1	-1	4
도 는	0	0	-1	-1	0	0	-1	-1	4
드	2	-1	-1	-2	1	3	-1	-2	-1
류	-1	0	0	0	0	-1	0	0	3
류 가	-1	0	0	0	0	-1	0	0	3
를 고	0	0	3	0	0	-1	0	-1	0
를 구	0	0	0	-2	0	0	0	4	0
를 리	-3	-1	-1	3	-1	4	-1	-3	-1
를 설	5	0	-1	0	-1	-3	0	-1	0
리	-3	-1	-1	3	-1	5	-1	-3	-1
리 뷰	-2	-1	-1	-1	-1	6	-1	-1	0
리 팩	-1	0	-1	5	0	-1	-1	-2	0
링	-1	0	-1	5	0	-1	-1	-2	0
링 해	-1	0	-1	5	0	-1	-1	-2	0
명	5	0	-1	0	-1	-2	0	-1	0
명 해	5	0	-1	0	-1	-2	0	-1	0
버	0	0	3	0	0	-1	0	-1	0
버 그	0	0	3	0	0	-1	0	-1	0
복	0	0	-1	-1	0	0	-1	-1	4
복 잡	0	0	-1	-1	0	0	-1	-1	4
뷰	-2	-1	-1	-1	-1	6	-1	-1	0
뷰 해	-2	-1	-1	-1	-1	6	-1	-1	0
석	-1	4	0	0	0	-1	-1	-1	0
석 추	0	3	0	0	0	0	0	-1	0
설	5	0	-1	0	-1	-2	0	-1	0
설 명	5	0	-1	0	-1	-2	0	-1	0
성 능	0	0	0	0	0	-1	3	-1	0
수	-1	-1	-1	1	-1	-1	-1	4	0
수 를	-1	-1	-1	2	-1	-1	-1	4	-1
스	-1	0	0	0	3	-1	0	-1	0
스 트	-1	0	0	0	3	-1	0	-1	0
시	0	0	-1	-1	0	0	-1	-1	4
시 간	0	0	-1	-1	0	0	-1	-1	4
오	-1	0	0	0	0	-1	0	0	3
오 류	-1	0	0	0	0	-1	0	0	3
왜	-1	0	0	0	0	-1	0	0	3
왜 오	-1	0	0	0	0	-1	0	0	3
요	-1	0	0	0	0	-1	0	0	3
요 ?	-1	0	0	0	0	-1	0	0	3
을	0	0	0	0	0	-1	3	-1	0
을 최	0	0	0	0	0	-1	3	-1	0
이 코	3	-1	-1	-1	-1	3	-1	-1	-1
잡	0	0	-1	-1	0	0	-1	-1	4
잡 도	0	0	-1	-1	0	0	-1	-1	4
적	-1	-1	-1	-1	-1	-1	5	-1	0
적 화	-1	-1	-1	-1	-1	-1	5	-1	0
주	-1	4	0	0	0	-1	-1	-1	0
주 석	-1	4	0	0	0	-1	-1	-1	0
쳐	0	0	3	0	0	-1	0	-1	0
쳐 줘	0	0	3	0	0	-1	0	-1	0
최	-1	-1	-1	-1	-1	-1	5	-1	0
최 적	-1	-1	-1	-1	-1	-1	5	-1	0
추	-1	3	0	-1	-1	-1	-1	1	0
추 가	-1	3	0	-1	-1	-1	-1	1	0
코	2	-1	-1	-2	1	3	-1	-2	-1
코 드	2	-1	-1	-2	1	3	-1	-2	-1
테	-1	0	0	0	3	-1	0	-1	0
테 스	-1	0	0	0	3	-1	0	-1	0
토	-1	0	-1	5	0	-1	-1	-2	0
토 링	-1	0	-1	5	0	-1	-1	-2	0
트	-1	0	0	0	3	-1	0	-1	0
트 코	-1	0	0	0	3	-1	0	-1	0
팩	-1	0	-1	5	0	-1	-1	-2	0
팩 토	-1	0	-1	5	0	-1	-1	-2	0
함	-1	-1	-1	1	-1	-1	-1	4	0
함 수	-1	-1	-1	1	-1	-1	-1	4	0
현	0	0	0	-2	0	0	0	4	0
현 해	0	0	0	-2	0	0	0	4	0
화	-1	-1	-1	-1	-1	-1	5	-1	0
화 해	-1	-1	-1	-1	-1	-1	5	-1	0
`;
